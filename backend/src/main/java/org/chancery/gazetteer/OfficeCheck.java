package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;

/** Offices that somebody holds twice on a day, or two people of one state. */
final class OfficeCheck {

  private final Findings findings;

  private OfficeCheck(Findings findings) {
    this.findings = findings;
  }

  static void run(Findings findings) {
    Map<String, List<Table.Row>> offices = new HashMap<>();
    for (Table.Row row : findings.rows(GazetteerTable.ROLES)) {
      offices
          .computeIfAbsent(row.get("role") + "\t" + row.get("country"), _ -> new ArrayList<>())
          .add(row);
    }
    offices.values().forEach(new OfficeCheck(findings)::office);
  }

  private void office(List<Table.Row> rows) {
    boolean shared = SharedOffices.contains(rows.getFirst().get("role"));
    for (int i = 1; i < rows.size(); i++) {
      for (int k = 0; k < i; k++) {
        compare(rows.get(k), rows.get(i), shared);
      }
    }
  }

  private void compare(Table.Row one, Table.Row other, boolean shared) {
    boolean same = one.get("actor").equals(other.get("actor"));
    boolean repeated = same && Term.of(one).equals(Term.of(other)) && one.table() != other.table();
    if ((!same && shared) || repeated || !Term.of(one).overlaps(Term.of(other))) {
      return;
    }
    String office =
        other.get("role") + (other.get("country").isEmpty() ? "" : " of " + other.get("country"));
    findings.add(
        other,
        other.get("actor")
            + " is "
            + office
            + (same
                ? " twice at one time, see "
                : " at the same time as " + one.get("actor") + " in ")
            + Findings.place(one)
            + "; correct the dates.");
  }
}
