package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the gazetteer's description says of its coverage is so. */
class CoverageTest {

  private static final Path README =
      Path.of("src/main/resources/org/chancery/enrich/gazetteer/README.md");

  private static final int FIRST = 2010;
  private static final int LAST = 2025;

  private static final List<String> STATES =
      List.of(
          ("AFG ARE ARG ARM AUS AUT AZE BEL BGD BGR BLR BRA CAN CHE CHL CHN COD COL CUB CZE DEU DNK"
                  + " DZA EGY ESP EST ETH FIN FRA GBR GEO GRC HUN IDN IND IRL IRN IRQ ISR ITA JOR"
                  + " JPN KAZ KEN KGZ KHM KOR KWT LBN LBY LKA LTU LVA MAR MDA MEX MMR MYS NGA NLD"
                  + " NOR NPL OMN PAK PHL POL PRK PRT QAT ROU RUS SAU SDN SGP SRB SVK SWE SYR THA"
                  + " TJK TKM TUN TUR TWN UKR USA UZB VEN VNM YEM ZAF")
              .split(" "));

  /** Where the head of state leads the government too. */
  private static final Set<String> PRESIDENTIAL =
      Set.of(
          "AFG ARG BRA CHE CHL COL CUB IDN IRN KEN MEX MMR NGA PHL PRK TKM TUR USA VEN ZAF"
              .split(" "));

  private enum Office {
    STATE(
        "head of state",
        "(Acting |Interim )?(President|King|Queen|Emir|Sultan|Emperor|Supreme Leader|Leader"
            + "|Governor.General|Leader of the Taliban"
            + "|President of the (State Affairs Commission|General National Congress)"
            + "|Chairman of the (Presidential.*|Sovereignty|National Transitional) Council"
            + "|Chairman of the (Transitional Military|State .*) Council)"),
    GOVERNMENT(
        "head of government",
        "(Acting |Caretaker |Interim )?(Prime Minister.*|Premier|Chancellor|Taoiseach"
            + "|State Counsellor|Chairman of the Cabinet of Ministers|Chief Executive"
            + "|Acting President|Chief Adviser of the Interim Government)"),
    FOREIGN(
        "foreign minister",
        "(Acting )?(Foreign (Minister|Secretary|Adviser)|Secretary of State"
            + "|Minister of International Relations|Adviser on Foreign Affairs)"),
    DEFENCE(
        "defence minister",
        "(Acting )?(Defence (Minister|Secretary)|Secretary of Defense"
            + "|Minister Delegate for National Defence"
            + "|Officer in Charge of the Department of National Defense)"),
    SECURITY(
        "security council, services, general staff",
        ".*(National Security|Security Council|Security and Defence Council|Security Bureau"
            + "|Institutional Security|Political and Security Affairs|Intelligence|of Staff"
            + "|of the Joint Staff|Chief.* of (the )?(General Staff|Defence|Army|Armed)"
            + "|Command.* of the .*(Forces|Army|Corps)|Commander.*|Joint Chiefs"
            + "|Military Commission|Inspector General|General Staff|Chief of the National Defence|Minister of Public Security).*");

    private final String heading;
    private final Pattern names;

    Office(String heading, String names) {
      this.heading = heading;
      this.names = Pattern.compile(names);
    }

    private boolean isMeant(Table.Row role) {
      return names.matcher(role.get("role")).matches()
          || (this == SECURITY && role.get("sector").equals("SPY"))
          || (this == GOVERNMENT
              && STATE.isMeant(role)
              && PRESIDENTIAL.contains(role.get("country")));
    }
  }

  private final GazetteerTables tables = GazetteerTables.shipped();

  @Test
  void isAsDescribed() throws IOException {
    assertThat(Files.readString(README)).contains(types()).contains(offices());
  }

  private String types() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Table.Row row : tables.get(GazetteerTable.ACTORS).rows()) {
      counts.merge(row.get("type"), 1, Integer::sum);
    }
    StringBuilder table = new StringBuilder("| type | entries |\n|---|---|\n");
    counts.forEach((type, count) -> table.append("| %s | %d |\n".formatted(type, count)));
    return table.toString();
  }

  /** In how many years somebody is known to have held an office for a part of it. */
  private String offices() {
    StringBuilder table = new StringBuilder("| state |");
    for (Office office : Office.values()) {
      table.append(" ").append(office.heading).append(" |");
    }
    table.append("\n|---|---|---|---|---|---|\n");
    Map<String, Map<Office, Set<Integer>>> known = known();
    for (String state : STATES) {
      table.append("| ").append(state).append(" |");
      for (Office office : Office.values()) {
        Set<Integer> years = known.getOrDefault(state, Map.of()).getOrDefault(office, Set.of());
        table.append(" ").append(years.size()).append(" |");
      }
      table.append("\n");
    }
    return table.toString();
  }

  private Map<String, Map<Office, Set<Integer>>> known() {
    Map<String, Map<Office, Set<Integer>>> known = new TreeMap<>();
    for (Table.Row role : tables.get(GazetteerTable.ROLES).rows()) {
      for (Office office : Office.values()) {
        if (office.isMeant(role)) {
          years(role)
              .forEach(year ->
                  known
                      .computeIfAbsent(role.get("country"), _ -> new EnumMap<>(Office.class))
                      .computeIfAbsent(office, _ -> new TreeSet<>())
                      .add(year));
        }
      }
    }
    return known;
  }

  private static Set<Integer> years(Table.Row role) {
    Set<Integer> years = new TreeSet<>();
    @Nullable LocalDate from = Term.earliest(role.get("from"));
    @Nullable LocalDate to = Term.earliest(role.get("to"));
    int first = from == null ? FIRST : Math.max(FIRST, from.getYear());
    int last = to == null ? LAST : Math.min(LAST, to.getYear());
    for (int year = first; year <= last; year++) {
      years.add(year);
    }
    return years;
  }
}
