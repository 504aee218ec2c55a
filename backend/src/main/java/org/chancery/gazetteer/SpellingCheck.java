package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.Spelling;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;

/**
 * Spellings that belong to two, and names that need evidence but that no table has.
 *
 * <p>Recognition gives a surname that several people bear to the one in office on the day, and a
 * whole name too where ambiguous.tsv keeps it from being evidence for itself. So people whose
 * offices do not overlap may share one.
 */
final class SpellingCheck {

  private enum Use {
    STATE,
    ACTOR,
    SURNAME,
    PHRASE
  }

  private record Bearer(Use use, String id, String country, String surface, Table.Row row) {}

  private final Findings findings;
  private final Map<String, List<Bearer>> bearers = new HashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private SpellingCheck(Findings findings) {
    this.findings = findings;
  }

  static void run(Findings findings) {
    SpellingCheck check = new SpellingCheck(findings);
    check.collect();
    check.bearers.values().forEach(check::compareAll);
    for (Table.Row row : findings.rows(GazetteerTable.AMBIGUOUS)) {
      String surface = row.get("surface");
      if (!check.bearers.containsKey(key(surface, true))
          && !check.bearers.containsKey(key(surface, false))) {
        findings.add(
            row, "No table has the name '" + surface + "'; add it to one or remove the row.");
      }
    }
  }

  private void collect() {
    for (Table.Row row : findings.rows(GazetteerTable.AMBIGUOUS)) {
      ambiguous.add(Spelling.key(row.get("surface")));
    }
    for (Table.Row row : findings.rows(GazetteerTable.ROLES)) {
      terms.computeIfAbsent(row.get("actor"), _ -> new ArrayList<>()).add(Term.of(row));
    }
    for (Table.Row row : findings.rows(GazetteerTable.COUNTRIES)) {
      String code = row.get("code");
      for (String column :
          List.of("name", "aliases", "adjectives", "people", "capitals", "seats", "cities")) {
        add(Use.STATE, code, code, row, column);
      }
    }
    Map<String, String> countries = new HashMap<>();
    for (Table.Row row : findings.rows(GazetteerTable.ACTORS)) {
      String id = row.get("id");
      String country = countries.computeIfAbsent(id, _ -> row.get("country"));
      add(Use.ACTOR, id, country, row, "name");
      add(Use.ACTOR, id, country, row, "aliases");
      add(Use.SURNAME, id, country, row, "surnames");
    }
    for (Table.Row row : findings.rows(GazetteerTable.PHRASES)) {
      add(Use.PHRASE, row.get("phrase"), row.get("code"), row, "phrase");
    }
  }

  private void add(Use use, String id, String country, Table.Row row, String column) {
    for (String surface : row.list(column)) {
      bearers
          .computeIfAbsent(key(surface, Spelling.isAcronym(surface)), _ -> new ArrayList<>(1))
          .add(new Bearer(use, id, country, surface, row));
    }
  }

  /** What is written in capitals is told from what is not. */
  private static String key(String surface, boolean acronym) {
    return (acronym ? "^" : "") + Spelling.key(surface);
  }

  private void compareAll(List<Bearer> same) {
    for (int i = 1; i < same.size(); i++) {
      for (int k = 0; k < i; k++) {
        compare(same.get(k), same.get(i));
      }
    }
  }

  private void compare(Bearer one, Bearer other) {
    boolean ordered = one.use().compareTo(other.use()) <= 0;
    Bearer first = ordered ? one : other;
    Bearer second = ordered ? other : one;
    if (one.id().equals(other.id()) || areTold(first, second)) {
      return;
    }
    findings.add(
        other.row(),
        "'"
            + other.surface()
            + "' is also "
            + what(one)
            + " in "
            + Findings.place(one.row())
            + "; leave it to one of them, or give both longer forms.");
  }

  private boolean areTold(Bearer first, Bearer second) {
    return switch (second.use()) {
      case STATE -> false;
      case ACTOR ->
          first.use() == Use.STATE
              ? first.id().equals(second.country())
              : isAmbiguous(second) && areApart(first, second);
      case SURNAME -> first.use() == Use.SURNAME && areApart(first, second);
      case PHRASE ->
          switch (first.use()) {
            case STATE -> first.id().equals(second.country());
            case PHRASE -> first.country().equals(second.country());
            case ACTOR, SURNAME -> false;
          };
    };
  }

  private boolean isAmbiguous(Bearer bearer) {
    return ambiguous.contains(Spelling.key(bearer.surface()));
  }

  /** Whether both are known to have held offices, and never at the same time. */
  private boolean areApart(Bearer one, Bearer other) {
    List<Term> ones = terms.getOrDefault(one.id(), List.of());
    List<Term> others = terms.getOrDefault(other.id(), List.of());
    return !ones.isEmpty()
        && !others.isEmpty()
        && ones.stream().noneMatch(term -> others.stream().anyMatch(term::overlaps));
  }

  private static String what(Bearer bearer) {
    return switch (bearer.use()) {
      case STATE, ACTOR -> "a name of " + bearer.id();
      case SURNAME -> "the surname of " + bearer.id();
      case PHRASE -> "a phrase";
    };
  }
}
