package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.text.Table;

/** States, actors and Wikidata items that rows refer to. */
final class ReferenceCheck {

  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private final Findings findings;
  private final Set<String> states = new HashSet<>();
  private final Map<String, Table.Row> actors = new HashMap<>();

  private ReferenceCheck(Findings findings) {
    this.findings = findings;
    findings.rows(GazetteerTable.COUNTRIES).forEach(row -> states.add(row.get("code")));
    findings.rows(GazetteerTable.ACTORS).forEach(row -> actors.putIfAbsent(row.get("id"), row));
  }

  static void run(Findings findings) {
    ReferenceCheck check = new ReferenceCheck(findings);
    check.countries();
    check.actors();
    for (Table.Row row : findings.rows(GazetteerTable.ROLES)) {
      if (!check.actors.containsKey(row.get("actor"))) {
        findings.fatal(
            row, "There is no actor '" + row.get("actor") + "'; add it to actors.tsv first.");
      }
      check.state(row, "country");
    }
    for (Table.Row row : findings.rows(GazetteerTable.PHRASES)) {
      check.state(row, "code");
    }
  }

  private void countries() {
    Map<String, Table.Row> known = new HashMap<>();
    Set<String> shipped = findings.shippedStates();
    for (Table.Row row : findings.rows(GazetteerTable.COUNTRIES)) {
      row.list("successor").forEach(code -> state(row, "successor", code));
      state(row, "sovereign");
      if (known.putIfAbsent(row.get("code"), row) == null && row.get("name").isEmpty()) {
        findings.fatal(row, "'name' is empty; fill it in.");
      }
      if (!shipped.isEmpty() && !shipped.contains(row.get("code"))) {
        findings.fatal(
            row,
            "There is no state '"
                + row.get("code")
                + "'; rows of your own add names to a state"
                + " that ships.");
      }
    }
  }

  private void actors() {
    Map<String, Table.Row> items = new HashMap<>();
    for (Table.Row row : findings.rows(GazetteerTable.ACTORS)) {
      state(row, "country");
      if (row.equals(actors.get(row.get("id")))) {
        for (String column : List.of("name", "type")) {
          if (row.get(column).isEmpty()) {
            findings.fatal(row, "'" + column + "' is empty; fill it in.");
          }
        }
      }
      String item = row.get("wikidata");
      if (item.isEmpty()) {
        continue;
      }
      if (!ITEM.matcher(item).matches()) {
        findings.add(row, "'" + item + "' is no Wikidata item; write Q and a number.");
      }
      Table.Row first = items.putIfAbsent(item, row);
      if (first != null && !first.get("id").equals(row.get("id"))) {
        findings.add(
            row,
            item
                + " is that of "
                + first.get("id")
                + " in "
                + Findings.place(first)
                + " already; one of them is wrong.");
      }
    }
  }

  private void state(Table.Row row, String column) {
    if (!row.get(column).isEmpty()) {
      state(row, column, row.get(column));
    }
  }

  private void state(Table.Row row, String column, String code) {
    if (!states.contains(code)) {
      findings.fatal(
          row, "'" + code + "' in '" + column + "' is no state; take a code of countries.tsv.");
    }
  }
}
