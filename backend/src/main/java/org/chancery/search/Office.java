package org.chancery.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offices that states call by different names. */
public enum Office {
  HEAD_OF_STATE(
      "Heads of state",
      "president|acting president|interim president|transitional president|king|queen|emir|sultan"
          + "|supreme leader|president of the state affairs commission|president of state affairs"),
  HEAD_OF_GOVERNMENT(
      "Heads of government",
      "prime minister|acting prime minister|caretaker prime minister|interim prime minister"
          + "|premier|chancellor|taoiseach|president of the government"),
  FOREIGN_MINISTER(
      "Foreign ministers",
      "foreign minister|acting foreign minister|caretaker foreign minister"
          + "|interim foreign minister|foreign affairs minister|external affairs minister"
          + "|minister of foreign affairs|minister of external affairs"
          + "|secretary of state@USA|foreign secretary@GBR|secretary of foreign affairs@PHL"),
  DEFENCE_MINISTER(
      "Defence ministers",
      "defence minister|acting defence minister|minister of defence|minister of national defence"
          + "|defence secretary@GBR|secretary of defense@USA|acting secretary of defense@USA"
          + "|secretary of war@USA");

  private final String label;

  /** Between bars; those of one state alone with its code. */
  private final String titles;

  Office(String label, String titles) {
    this.label = label;
    this.titles = "|" + titles + "|";
  }

  /** Of all who hold it. */
  public String label() {
    return label;
  }

  /** How an address names it. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Office> find(String parameter) {
    return Arrays.stream(values()).filter(o -> o.parameter().equals(parameter)).findFirst();
  }

  /** Whether a title in a state's service is one of this office. */
  boolean isCalled(String title, @Nullable String country) {
    String plain = title.toLowerCase(Locale.ROOT);
    return titles.contains("|" + plain + "|") || titles.contains("|" + plain + "@" + country + "|");
  }
}
