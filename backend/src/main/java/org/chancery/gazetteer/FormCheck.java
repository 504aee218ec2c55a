package org.chancery.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.enrich.ActorTerms;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;

/** Columns, order, ids, and cells that take one of a few words. */
final class FormCheck {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3,4}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private static final Set<String> AMBIGUITIES =
      Set.of("person", "us-place", "common-word", "compound");

  private static final Set<String> PHRASES =
      Set.of("place", "event", "sport", "brand", "org", "other");

  private final Findings findings;

  private FormCheck(Findings findings) {
    this.findings = findings;
  }

  static void run(Findings findings) {
    FormCheck check = new FormCheck(findings);
    for (GazetteerTable table : GazetteerTable.values()) {
      check.table(table);
    }
    findings.rows(GazetteerTable.COUNTRIES).forEach(check::country);
    findings.rows(GazetteerTable.ACTORS).forEach(check::actor);
    findings.rows(GazetteerTable.ROLES).forEach(check::role);
    findings
        .rows(GazetteerTable.PHRASES)
        .forEach(row -> check.oneOf(row, "kind", PHRASES, "no kind of phrase"));
    findings
        .rows(GazetteerTable.AMBIGUOUS)
        .forEach(row -> check.oneOf(row, "kind", AMBIGUITIES, "no kind of ambiguity"));
  }

  private void table(GazetteerTable kind) {
    Table table = findings.last(kind);
    if (!table.columns().equals(kind.columns())) {
      findings.fatal(
          table,
          1,
          "The first row must name the columns, separated by tabs: "
              + String.join(" ", kind.columns())
              + ".");
      return;
    }
    Map<String, Table.Row> ids = new HashMap<>();
    String last = "";
    for (Table.Row row : table.rows()) {
      width(row, kind.columns());
      cells(row);
      String key = row.cells().getFirst();
      if (key.isBlank()) {
        findings.fatal(row, "'" + kind.columns().getFirst() + "' is empty; fill it in.");
      }
      if (kind != GazetteerTable.ROLES) {
        Table.Row first = ids.putIfAbsent(key, row);
        if (first != null) {
          findings.fatal(
              row,
              "'" + key + "' stands in line " + first.line() + " already; make one row of both.");
        }
      }
      String place = kind == GazetteerTable.ROLES ? key + "\t" + row.get("from") : key;
      if (place.compareTo(last) < 0) {
        findings.add(row, "'" + key + "' is out of order; sort the rows by character code.");
      }
      last = place;
    }
  }

  private void width(Table.Row row, List<String> columns) {
    if (row.cells().size() != columns.size()) {
      findings.fatal(
          row,
          row.cells().size()
              + " cells instead of "
              + columns.size()
              + "; separate cells by one tab, empty ones too.");
    }
  }

  private void cells(Table.Row row) {
    for (String cell : row.cells()) {
      if (!cell.equals(cell.strip()) || cell.contains("| ") || cell.contains(" |")) {
        findings.add(row, "'" + cell + "' has a blank at an end; remove it.");
      }
      if (cell.contains("||") || cell.startsWith("|") || cell.endsWith("|")) {
        findings.add(row, "'" + cell + "' has an empty value; remove one of the bars.");
      }
      if (cell.indexOf('\u2019') >= 0 || cell.indexOf('\u2018') >= 0) {
        findings.add(row, "'" + cell + "' has a typographic apostrophe; write the straight one.");
      }
      if (cell.indexOf('\uFFFD') >= 0) {
        findings.fatal(row, "'" + cell + "' is not UTF-8; save the table as UTF-8.");
      }
    }
  }

  private void country(Table.Row row) {
    String code = row.get("code");
    if (!CODE.matcher(code).matches()) {
      findings.fatal(row, "'" + code + "' is no country code; take that of ISO 3166.");
    }
  }

  private void actor(Table.Row row) {
    String id = row.get("id");
    String type = row.get("type");
    oneOf(row, "type", ActorTerms.TYPES, "no type of actor");
    sector(row);
    int colon = id.indexOf(':');
    String own = id.substring(0, colon + 1);
    String prefix = ActorTerms.TYPES.contains(type) ? ActorTerms.prefix(type) : own;
    if (colon < 0 || !own.equals(prefix) || !NAME.matcher(id.substring(colon + 1)).matches()) {
      findings.fatal(
          row,
          "'"
              + id
              + "' is no id of this type; write "
              + prefix
              + " and a short name in small letters, digits and hyphens.");
    }
  }

  private void role(Table.Row row) {
    if (row.get("role").isEmpty()) {
      findings.fatal(row, "'role' is empty; name the office or remove the row.");
    }
    sector(row);
    Term term = Term.of(row);
    for (String column : List.of("from", "to")) {
      if (!row.get(column).isEmpty() && Term.earliest(row.get(column)) == null) {
        findings.fatal(
            row, "'" + row.get(column) + "' is no date; write 2012, 2012-11 or 2012-11-06.");
      }
    }
    if (term.endsBeforeItBegins()) {
      findings.fatal(
          row,
          "It ends on "
              + row.get("to")
              + ", before it begins on "
              + row.get("from")
              + "; correct one of the two.");
    }
  }

  private void sector(Table.Row row) {
    if (!row.get("sector").isEmpty()) {
      oneOf(row, "sector", ActorTerms.SECTORS, "no sector");
    }
  }

  private void oneOf(Table.Row row, String column, Collection<String> words, String what) {
    String cell = row.get(column);
    // An addition to a row that ships need not repeat it.
    if (!words.contains(cell) && !(cell.isEmpty() && column.equals("type"))) {
      findings.fatal(
          row,
          "'"
              + cell
              + "' is "
              + what
              + "; take one of "
              + String.join(", ", words.stream().sorted().toList())
              + ".");
    }
  }
}
