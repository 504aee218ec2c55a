package org.chancery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.index.Texts;
import org.chancery.search.Hit.HitDyad;
import org.chancery.search.HitSource.EntrySource;
import org.chancery.search.HitSource.NamedSource;
import org.chancery.search.HitSource.Place;
import org.chancery.search.Snippets.Range;
import org.jspecify.annotations.Nullable;

/** Makes hits of what Elasticsearch returns. */
final class HitMapper {

  private final Names names;
  private final Criteria criteria;
  private final Map<String, Integer> copies;

  /**
   * @param copies how many copies texts have, by id, where they have several
   */
  HitMapper(Names names, Criteria criteria, Map<String, Integer> copies) {
    this.names = names;
    this.criteria = criteria;
    this.copies = copies;
  }

  /** How many copies the texts of hits have, where they have several. */
  static Map<String, Integer> copies(
      Texts texts, List<co.elastic.clients.elasticsearch.core.search.Hit<HitSource>> hits) {
    return texts.countCopies(
        hits.stream()
            .map(hit -> Objects.requireNonNull(hit.source()))
            .filter(HitSource::hasCopies)
            .map(HitSource::textId)
            .distinct()
            .toList());
  }

  Hit toHit(HitSource s, Map<String, List<String>> highlights) {
    return new Hit(
        s.id(),
        highlights.getOrDefault("title", List.of(s.title())).getFirst(),
        s.url(),
        s.origin(),
        s.collection(),
        outlet(first(s.outlet())),
        first(s.agency()),
        dated(s.published()),
        first(s.language()),
        snippets(s, highlights),
        orEmpty(s.actors()).stream().map(id -> new Named(id, names.actor(id))).toList(),
        orEmpty(s.countries()).stream().map(code -> new Named(code, names.side(code))).toList(),
        dyads(s),
        s.textId(),
        s.copyCount() == null ? copies.getOrDefault(s.textId(), 1) : s.copyCount());
  }

  /** That of the earliest copy, where there are several. */
  static <T> @Nullable T first(@Nullable List<T> values) {
    return values == null || values.isEmpty() ? null : values.getFirst();
  }

  /** Whole sentences; under a filter on pairs or events, first those that earned the hit. */
  private List<String> snippets(HitSource s, Map<String, List<String>> highlights) {
    List<String> found = highlights.getOrDefault("body", List.of());
    List<String> marked = found.stream().filter(text -> text.indexOf(Hit.MARK_START) >= 0).toList();
    String body = s.body();
    List<EntrySource> earned = earned(s);
    if (body == null || (marked.isEmpty() && earned.isEmpty())) {
      return found.isEmpty() ? beginning(body) : Snippets.lead(found.getFirst());
    }
    return new Snippets(body, marked)
        .of(ranges(body, earned.stream().map(EntrySource::place)), sides(s, body, earned));
  }

  private static List<String> beginning(@Nullable String body) {
    return body == null
        ? List.of()
        : Snippets.lead(body.substring(0, Math.min(body.length(), Snippets.BEGINNING)));
  }

  private List<EntrySource> earned(HitSource s) {
    return orEmpty(s.dyads()).stream()
        .filter(e -> e.place().isInBody())
        .filter(match(s))
        .sorted(Comparator.comparingDouble(EntrySource::confidence).reversed())
        .toList();
  }

  private EntryMatch match(HitSource s) {
    return new EntryMatch(criteria.with(Facet.DYAD, epoch(s).pairs(criteria.choice(Facet.DYAD))));
  }

  static Epoch epoch(HitSource s) {
    Dated published = dated(s.published());
    return Epoch.at(published == null ? null : published.from());
  }

  static @Nullable Dated dated(HitSource.@Nullable DateSource date) {
    return date == null ? null : Dated.of(date.date(), date.rule(), date.confidence());
  }

  /** Where the sides of these entries are named. */
  private static List<Range> sides(HitSource s, String body, List<EntrySource> earned) {
    if (s.annotations() == null) {
      return List.of();
    }
    Set<String> sides = new HashSet<>();
    for (EntrySource e : earned) {
      Stream.of(e.source(), e.target(), e.sourceActor(), e.targetActor())
          .filter(Objects::nonNull)
          .forEach(sides::add);
    }
    return ranges(
        body, s.annotations().named().filter(n -> sides.contains(n.who())).map(NamedSource::place));
  }

  private static List<Range> ranges(String body, Stream<Place> places) {
    return places
        .filter(Place::isInBody)
        .distinct()
        .flatMap(p -> Stream.ofNullable(Snippets.range(body, p.start(), p.end())))
        .toList();
  }

  /** First those that are asked for, for only a few have room beside a hit. */
  private List<HitDyad> dyads(HitSource s) {
    Set<HitDyad> distinct = new LinkedHashSet<>();
    List<EntrySource> sorted = new ArrayList<>(orEmpty(s.dyads()));
    EntryMatch match = match(s);
    sorted.sort(
        Comparator.comparing((EntrySource e) -> match.test(e))
            .thenComparingDouble(EntrySource::confidence)
            .reversed());
    for (EntrySource e : sorted) {
      if (e.isInteraction()) {
        distinct.add(
            new HitDyad(
                e.key(),
                e.source(),
                e.target(),
                e.event(),
                e.quad(),
                e.time(),
                e.negated(),
                orEmpty(e.claimedBy()),
                orEmpty(e.deniedBy())));
      }
    }
    return List.copyOf(distinct);
  }

  static @Nullable Outlet outlet(HitSource.@Nullable OutletSource o) {
    return o == null ? null : new Outlet(o.id(), o.name(), o.domain(), o.country(), o.kind());
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
