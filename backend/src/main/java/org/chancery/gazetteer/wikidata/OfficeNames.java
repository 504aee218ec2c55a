package org.chancery.gazetteer.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.enrich.Entry;

/** Wikidata's names of offices as roles.tsv writes them: "Foreign Minister", without the state. */
final class OfficeNames {

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("minister of foreign affairs", "Foreign Minister"),
          Map.entry("minister for foreign affairs", "Foreign Minister"),
          Map.entry("minister of external affairs", "Foreign Minister"),
          Map.entry("foreign minister", "Foreign Minister"),
          Map.entry("minister of defence", "Defence Minister"),
          Map.entry("minister of defense", "Defence Minister"),
          Map.entry("minister for defence", "Defence Minister"),
          Map.entry("minister of national defence", "Defence Minister"),
          Map.entry("minister of national defense", "Defence Minister"),
          Map.entry("defense minister", "Defence Minister"),
          Map.entry("defence minister", "Defence Minister"),
          Map.entry("minister of the interior", "Interior Minister"),
          Map.entry("minister of interior", "Interior Minister"),
          Map.entry("minister of internal affairs", "Interior Minister"),
          Map.entry("minister of finance", "Finance Minister"),
          Map.entry("minister for finance", "Finance Minister"),
          Map.entry("finance minister", "Finance Minister"),
          Map.entry("president", "President"),
          Map.entry("prime minister", "Prime Minister"),
          Map.entry("vice president", "Vice President"),
          Map.entry("chancellor", "Chancellor"),
          Map.entry("king", "King"),
          Map.entry("queen", "Queen"));

  private static final Map<String, String> SECTORS =
      Map.of(
          "defence",
          "MIL",
          "army",
          "MIL",
          "armed",
          "MIL",
          "staff",
          "MIL",
          "intelligence",
          "SPY",
          "parliament",
          "LEG",
          "speaker",
          "LEG",
          "senate",
          "LEG",
          "court",
          "JUD");

  private OfficeNames() {}

  static String of(String name, Entry state) {
    String rest = name;
    for (String own : names(state)) {
      for (String article : List.of("", "the ")) {
        String end = " of " + article + own;
        if (rest.length() > end.length()
            && rest.regionMatches(true, rest.length() - end.length(), end, 0, end.length())) {
          rest = rest.substring(0, rest.length() - end.length());
        }
      }
    }
    String known = SHORT.get(rest.toLowerCase(Locale.ROOT));
    return known != null
        ? known
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  static String sector(String office) {
    for (String word : office.toLowerCase(Locale.ROOT).split(" ", -1)) {
      String sector = SECTORS.get(word);
      if (sector != null) {
        return sector;
      }
    }
    return "GOV";
  }

  private static List<String> names(Entry state) {
    return Stream.concat(Stream.of(state.name()), state.aliases().stream()).toList();
  }
}
