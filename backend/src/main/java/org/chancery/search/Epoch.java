package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody joined or left the blocs that are asked for. An article belongs to the one
 * in which its date begins, and to the present one where it has no date.
 *
 * @param from the first day; absent of the time before the first bloc
 * @param before the first day of the next one; absent of the present
 */
record Epoch(@Nullable LocalDate from, @Nullable LocalDate before) {

  private static final String DATE = "published.from";

  /** Those that blocs among some values make, one of all times where there is no bloc. */
  static List<Epoch> of(Collection<String> values) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    values.stream()
        .flatMap(Epoch::sides)
        .map(Blocs::find)
        .flatMap(Optional::stream)
        .flatMap(bloc -> bloc.memberships().stream())
        .forEach(member -> {
          changes.add(member.from());
          if (member.to() != null) {
            changes.add(member.to().plusDays(1));
          }
        });
    List<Epoch> epochs = new ArrayList<>();
    LocalDate from = null;
    for (LocalDate change : changes) {
      epochs.add(new Epoch(from, change));
      from = change;
    }
    epochs.add(new Epoch(from, null));
    return epochs;
  }

  /** The clauses that hold in each epoch, as clauses that hold at any time. */
  static List<Query> each(Collection<String> values, Function<Epoch, List<Query>> clauses) {
    List<Epoch> epochs = of(values);
    if (epochs.size() == 1) {
      return clauses.apply(epochs.getFirst());
    }
    List<Query> alternatives = new ArrayList<>();
    for (Epoch epoch : epochs) {
      List<Query> all = new ArrayList<>(clauses.apply(epoch));
      all.add(epoch.time());
      alternatives.add(Flat.allOf(all));
    }
    return List.of(Flat.anyOf(alternatives));
  }

  /** That of an article whose date begins on a day, or that has none. */
  static Epoch at(@Nullable LocalDate day) {
    return new Epoch(day, null);
  }

  /** A country as itself, a bloc as its members; as itself where it has none at the time. */
  List<String> members(String value) {
    List<String> members = Blocs.find(value).map(this::of).orElse(List.of());
    return members.isEmpty() ? List.of(value) : members;
  }

  List<String> members(List<String> values) {
    return values.stream().flatMap(value -> members(value).stream()).distinct().toList();
  }

  /** The same with the members of this time. */
  Choice pairs(Choice choice) {
    return choice.with(text ->
        PairFilter.parse(text)
            .map(p -> p.with(this::members))
            .map(PairFilter::toString)
            .orElse(text));
  }

  /** The same with whoever was a member at any time. */
  static Choice ever(Choice choice) {
    return choice.with(text ->
        PairFilter.parse(text)
            .map(p -> p.with(Epoch::ever))
            .map(PairFilter::toString)
            .orElse(text));
  }

  static List<String> ever(List<String> values) {
    return values.stream()
        .flatMap(value ->
            Blocs.find(value)
                .map(bloc -> bloc.memberships().stream().map(Bloc.Membership::country))
                .orElseGet(() -> Stream.of(value)))
        .distinct()
        .toList();
  }

  private List<String> of(Bloc bloc) {
    if (before == null && from == null) {
      return bloc.members();
    }
    return from == null ? List.of() : bloc.membersOn(from);
  }

  private static Stream<String> sides(String value) {
    return PairFilter.parse(value)
        .map(pair -> Stream.concat(pair.ones().stream(), pair.others().stream()))
        .orElseGet(() -> Stream.of(value));
  }

  Query time() {
    Query range =
        Query.of(q ->
            q.range(r ->
                r.date(d -> {
                  d.field(DATE);
                  if (from != null) {
                    d.gte(from.toString());
                  }
                  if (before != null) {
                    d.lt(before.toString());
                  }
                  return d;
                })));
    return before == null ? Flat.anyOf(List.of(range, Flat.missing(DATE))) : range;
  }
}
