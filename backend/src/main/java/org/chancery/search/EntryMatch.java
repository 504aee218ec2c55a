package org.chancery.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.search.HitSource.EntrySource;

/** Whether an entry is one that the criteria ask for, so that its sentence can be shown. */
final class EntryMatch implements Predicate<EntrySource> {

  private final Criteria criteria;

  EntryMatch(Criteria criteria) {
    this.criteria = criteria;
  }

  /** Whether anything is asked of entries at all. */
  static boolean isAsked(Criteria criteria) {
    return criteria.asksOfEvents()
        || criteria.filters().entrySet().stream()
            .anyMatch(f ->
                f.getKey().ofEntries()
                    && !(f.getValue().any().isEmpty() && f.getValue().all().isEmpty()));
  }

  @Override
  public boolean test(EntrySource e) {
    return e.isInteraction()
        && isAsked(criteria)
        && meets(Facet.EVENT, e.event())
        && meets(Facet.QUAD, Integer.toString(e.quad()))
        && meets(Facet.TIME, e.time())
        && meetsPair(e)
        && meetsSector(e)
        && isInTime(e)
        && meetsClaim(e);
  }

  private boolean meetsClaim(EntrySource e) {
    return criteria.claim() == Claim.ANYONE
        || (criteria.claim() == Claim.ALLEGED)
            == (e.claimedBy() != null && !e.claimedBy().isEmpty());
  }

  private boolean isInTime(EntrySource e) {
    LocalDate from = criteria.events().from();
    LocalDate to = criteria.events().to();
    return (from == null || (e.eventFrom() != null && !e.eventFrom().isBefore(from)))
        && (to == null || (e.eventTo() != null && !e.eventTo().isAfter(to)));
  }

  private boolean meets(Facet facet, String value) {
    List<String> wanted = wanted(facet);
    return wanted.isEmpty() || wanted.contains(value);
  }

  private boolean meetsPair(EntrySource e) {
    List<String> wanted = wanted(Facet.DYAD);
    return wanted.isEmpty()
        || wanted.stream()
            .flatMap(w -> PairFilter.parse(w).stream())
            .anyMatch(p -> p.matches(e.source(), e.target()));
  }

  private boolean meetsSector(EntrySource e) {
    List<String> wanted = wanted(Facet.SECTOR);
    return wanted.isEmpty()
        || (e.sourceSector() != null && wanted.contains(e.sourceSector()))
        || (e.targetSector() != null && wanted.contains(e.targetSector()));
  }

  private List<String> wanted(Facet facet) {
    Choice choice = criteria.choice(facet);
    return java.util.stream.Stream.concat(choice.any().stream(), choice.all().stream()).toList();
  }
}
