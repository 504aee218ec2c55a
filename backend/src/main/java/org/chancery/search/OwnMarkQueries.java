package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of own marks and of frozen sets, one clause a demand. A text has a mark, or stands
 * in a set, where one of its copies has or does.
 */
final class OwnMarkQueries {

  private OwnMarkQueries() {}

  static List<Query> clauses(Choice mine, OwnMarks marks) {
    List<Query> clauses = new ArrayList<>();
    if (mine.hasAny()) {
      List<Query> any = new ArrayList<>();
      if (!mine.any().isEmpty()) {
        any.add(marked(mine.any(), marks));
      }
      if (mine.missing()) {
        any.add(
            Flat.not(
                marked(Arrays.stream(OwnMark.values()).map(OwnMark::parameter).toList(), marks)));
      }
      clauses.add(Flat.anyOf(any));
    }
    mine.all().forEach(value -> clauses.add(marked(List.of(value), marks)));
    if (!mine.none().isEmpty()) {
      clauses.add(Flat.not(marked(mine.none(), marks)));
    }
    return clauses;
  }

  /** In any, all or none of some frozen sets. */
  static List<Query> frozen(Choice sets, OwnMarks marks) {
    List<Query> clauses = new ArrayList<>();
    if (!sets.any().isEmpty()) {
      clauses.add(in(sets.any(), marks));
    }
    sets.all().forEach(set -> clauses.add(in(List.of(set), marks)));
    if (!sets.none().isEmpty()) {
      clauses.add(Flat.not(in(sets.none(), marks)));
    }
    return clauses;
  }

  private static Query in(List<String> sets, OwnMarks marks) {
    return among(sets.stream().flatMap(set -> marks.frozen(set).stream()).distinct().toList());
  }

  private static Query marked(List<String> values, OwnMarks marks) {
    return among(
        values.stream()
            .flatMap(value -> OwnMark.find(value).stream())
            .flatMap(mark -> marks.articles(mark).stream())
            .distinct()
            .toList());
  }

  private static Query among(List<String> ids) {
    return Flat.anyOf(List.of(Flat.terms("id", ids), Flat.terms("members", ids)));
  }
}
