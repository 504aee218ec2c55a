package org.chancery.search;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.search.query.Node;

/**
 * Whom a name in a query means.
 *
 * @param field {@code actor} or {@code country}
 * @param value the name as it is written
 * @param place where it stands in the query
 * @param named all whom it means, the likeliest first; an article counts that names any of them
 */
public record Meant(String field, String value, Place place, List<Named> named) {

  public Meant {
    named = List.copyOf(named);
  }

  static List<Meant> in(Node query, Names names) {
    FieldQueries fields = new FieldQueries(names);
    return query
        .fields()
        .flatMap(f -> {
          Stream<Named> named =
              switch (f.name()) {
                case "actor" ->
                    fields.actors(f).stream()
                        .map(id -> names.sameActor(id).getFirst())
                        .distinct()
                        .map(id -> new Named(id, names.actor(id)));
                case "country" ->
                    fields.countries(f).stream().map(code -> new Named(code, names.side(code)));
                default -> Stream.of();
              };
          List<Named> all = named.toList();
          return all.isEmpty()
              ? Stream.of()
              : Stream.of(new Meant(f.name(), f.value(), f.place(), all));
        })
        .toList();
  }

  /** The query with one of them in place of the name. */
  public Mend chosen(Named one) {
    return new Mend(place, FieldQueries.quoted(one.id()));
  }
}
