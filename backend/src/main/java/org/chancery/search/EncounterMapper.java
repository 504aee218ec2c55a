package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Dated;
import org.chancery.enrich.Role;
import org.chancery.search.HitSource.EntrySource;
import org.jspecify.annotations.Nullable;

/** Makes of an article the encounters of two sides that it reports, and asks the index for such. */
final class EncounterMapper {

  private static final List<String> FIELDS =
      List.of("id", "title", "outlet", "published", "dyads", "textId", "collection", "origin");
  private static final List<String> MORE =
      List.of(
          "provenance.ingestedAt",
          "provenance.backfill",
          "annotations.actors.actor",
          "annotations.actors.role",
          "annotations.actors.field",
          "annotations.actors.start",
          "annotations.actors.end");

  private static final String DID = "did";

  private final Criteria criteria;
  private final boolean asked;
  private final Side one;
  private final Side other;
  private final Names names;

  EncounterMapper(Criteria criteria, Side one, Side other, Names names) {
    this.criteria = criteria;
    this.asked = EntryMatch.isAsked(criteria);
    this.one = one;
    this.other = other;
    this.names = names;
  }

  /** Articles that may report one; what the index cannot tell is left to {@link #toEncounters}. */
  Query query(Encounters.Between who) {
    return who.equals(Encounters.Between.ANYBODY)
        ? query()
        : Flat.allOf(
            List.of(
                query(),
                new EncounterMapper(
                        criteria, new Side.Actor(who.one()), new Side.Actor(who.other()), names)
                    .query()));
  }

  private Query query() {
    return EntryQueries.nested(
        List.of(
            Flat.term("dyads.time", DID),
            Query.of(q -> q.term(t -> t.field("dyads.negated").value(false))),
            Flat.anyOf(List.of(between("source", "target"), between("target", "source")))));
  }

  /** What of an article tells of them. */
  static List<String> fields(boolean quoted) {
    return Stream.of(FIELDS, MORE, quoted ? List.of("body") : List.<String>of())
        .flatMap(List::stream)
        .toList();
  }

  private Query between(String mine, String theirs) {
    return Flat.allOf(List.of(part(one, mine), part(other, theirs)));
  }

  private Query part(Side side, String party) {
    String field = EntryQueries.PATH + "." + party;
    return switch (side) {
      case Side.State state -> Flat.term(field, state.code());
      case Side.Actor actor -> {
        List<String> ids = names.sameActor(actor.id());
        yield Flat.anyOf(List.of(Flat.oneOf(field + "Actor", ids), Flat.oneOf(field, ids)));
      }
      case Side.Holders holders -> {
        Query somebody = Query.of(q -> q.exists(e -> e.field(field + "Actor")));
        yield holders.country() == null
            ? somebody
            : Flat.allOf(List.of(somebody, Flat.term(field, holders.country())));
      }
    };
  }

  Stream<Encounter> toEncounters(HitSource s) {
    Dated published = HitMapper.dated(s.published());
    EntryMatch match =
        new EntryMatch(
            criteria.with(Facet.DYAD, HitMapper.epoch(s).pairs(criteria.choice(Facet.DYAD))));
    Quotes quotes = new Quotes(s.title(), s.body());
    return HitMapper.orEmpty(s.dyads()).stream()
        .filter(e -> e.time().equals(DID) && !e.negated())
        .filter(e -> !asked || match.test(e))
        // Of an article that says it twice, the sentence that says when it was.
        .sorted(Comparator.comparing(e -> e.eventFrom() == null))
        .flatMap(
            e -> pair(s, e, published).map(p -> encounter(s, e, p, published, quotes)).stream());
  }

  private record Pair(String one, String other) {}

  /** In whichever direction; one cannot meet oneself. */
  private Optional<Pair> pair(HitSource s, EntrySource e, @Nullable Dated published) {
    Optional<Pair> straight =
        pair(
            who(one, s, e.source(), e.sourceActor(), published),
            who(other, s, e.target(), e.targetActor(), published));
    return straight.isPresent()
        ? straight
        : pair(
            who(one, s, e.target(), e.targetActor(), published),
            who(other, s, e.source(), e.sourceActor(), published));
  }

  private static Optional<Pair> pair(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other)
        ? Optional.empty()
        : Optional.of(new Pair(one, other));
  }

  /** Who of a side acts for this party of an entry; null for nobody. */
  private @Nullable String who(
      Side side, HitSource s, String party, @Nullable String actor, @Nullable Dated published) {
    String current = actor == null ? null : names.sameActor(actor).getFirst();
    return switch (side) {
      case Side.State state ->
          party.equals(state.code()) ? Objects.requireNonNullElse(current, party) : null;
      case Side.Actor wanted -> {
        String id = names.sameActor(wanted.id()).getFirst();
        yield id.equals(current) || names.sameActor(party).getFirst().equals(id) ? id : null;
      }
      case Side.Holders holders ->
          current != null
                  && (holders.country() == null || holders.country().equals(party))
                  && holds(holders.office(), s, party, actor, current, published)
              ? current
              : null;
    };
  }

  /** As the gazetteer has it for the day of the article; else as the text titles the person. */
  private boolean holds(
      Office office,
      HitSource s,
      String party,
      @Nullable String written,
      String actor,
      @Nullable Dated published) {
    List<Role> known = names.offices(actor);
    if (published != null && !known.isEmpty()) {
      LocalDate day = published.from();
      return known.stream()
          .anyMatch(r ->
              party.equals(r.country()) && r.isHeldOn(day) && office.isCalled(r.name(), party));
    }
    return s.annotations() != null
        && HitMapper.orEmpty(s.annotations().actors()).stream()
            .anyMatch(m ->
                written != null
                    && written.equals(m.actor())
                    && m.role() != null
                    && office.isCalled(m.role(), party));
  }

  private static Encounter encounter(
      HitSource s, EntrySource e, Pair pair, @Nullable Dated published, Quotes quotes) {
    HitSource.CameSource came = Objects.requireNonNull(s.provenance());
    HitSource.OutletSource outlet = HitMapper.first(s.outlet());
    List<String> claimed = HitMapper.orEmpty(e.claimedBy());
    return new Encounter(
        pair.one(),
        pair.other(),
        !claimed.isEmpty(),
        s.id(),
        s.title(),
        outlet == null ? "" : outlet.name(),
        published,
        came.ingestedAt(),
        came.backfill(),
        e.event(),
        claimed,
        e.eventFrom() == null ? null : e.eventFrom().toString(),
        e.eventTo() == null ? null : e.eventTo().toString(),
        s.body() == null ? "" : quotes.at(e.place()).sentence());
  }
}
