package org.chancery.search;

import java.util.stream.Stream;
import org.chancery.search.HitSource.EntrySource;
import org.chancery.search.Quotes.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Makes of an article the interactions that earned its hit, each with the sentence that tells it.
 */
final class ToldMapper {

  private final Criteria criteria;
  private final boolean asked;

  ToldMapper(Criteria criteria) {
    this.criteria = criteria;
    this.asked = EntryMatch.isAsked(criteria);
  }

  Stream<Told> toTold(HitSource s) {
    EntryMatch match =
        new EntryMatch(
            criteria.with(Facet.DYAD, HitMapper.epoch(s).pairs(criteria.choice(Facet.DYAD))));
    Quotes quotes = new Quotes(s.title(), s.body());
    return HitMapper.orEmpty(s.dyads()).stream()
        .filter(e -> asked ? match.test(e) : e.isInteraction())
        .map(e -> told(s, e, quotes.at(e.place())));
  }

  private static Told told(HitSource s, EntrySource e, Quote quote) {
    return new Told(
        s.id(),
        s.collection(),
        s.title(),
        s.url(),
        HitMapper.outlet(HitMapper.first(s.outlet())),
        HitMapper.first(s.agency()),
        HitMapper.dated(s.published()),
        s.textId(),
        new Told.Entry(
            e.key(),
            e.source(),
            e.sourceActor(),
            e.sourceSector(),
            e.target(),
            e.targetActor(),
            e.targetSector(),
            e.event(),
            e.quad(),
            e.time(),
            e.negated(),
            HitMapper.orEmpty(e.claimedBy()),
            HitMapper.orEmpty(e.deniedBy()),
            text(e.eventFrom()),
            text(e.eventTo()),
            e.eventPrecision(),
            e.rule(),
            e.confidence()),
        quote.before(),
        quote.sentence(),
        quote.after());
  }

  private static @Nullable String text(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}
