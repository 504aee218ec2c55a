package org.chancery.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.alert.ContactReader.Progress;
import org.chancery.alert.ContactStore.Earliest;
import org.chancery.alert.ContactStore.Seen;
import org.chancery.alert.FirstReports.First;
import org.chancery.alert.FirstReports.Pair;
import org.chancery.alert.FirstReports.Reports;
import org.chancery.index.OnBehalf;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.BadQuery;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Encounter;
import org.chancery.search.Names;
import org.chancery.search.Since;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for first contacts in what came lately. The first look of a watch reads what the corpus has
 * already, of which nothing is news; otherwise it is like all others.
 */
final class ContactLook {

  private static final Logger LOG = LoggerFactory.getLogger(ContactLook.class);

  /** Nobody else begins to read what another reads, unless nothing was heard of it for so long. */
  private static final Duration READS_FOR = Duration.ofMinutes(3);

  private final ContactStore watches;
  private final Inbox inbox;
  private final Outbox outbox;
  private final SavedSearches saved;
  private final ContactReader reader;
  private final Names names;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ZoneId zone;

  ContactLook(
      ContactStore watches,
      Inbox inbox,
      Outbox outbox,
      SavedSearches saved,
      ContactReader reader,
      Names names,
      TransactionTemplate transaction,
      Clock clock,
      ZoneId zone) {
    this.watches = watches;
    this.inbox = inbox;
    this.outbox = outbox;
    this.saved = saved;
    this.reader = reader;
    this.names = names;
    this.transaction = transaction;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Looks for all that are due.
   *
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer; what is due
   *     stays due
   */
  void run() {
    for (ContactWatch watch : watches.due(clock.instant())) {
      try {
        look(watch);
      } catch (BadQuery e) {
        LOG.warn("watch {} cannot be looked at", watch.id(), e);
        watches.postpone(watch, next(watch));
      }
    }
  }

  /** Looks for one, in what its account may read. */
  void look(ContactWatch watch) {
    OnBehalf.of(
        watch.account(),
        () -> {
          lookAt(watch);
          return watch;
        });
  }

  private void lookAt(ContactWatch watch) {
    Optional<SavedSearch> only = only(watch);
    if (watch.savedSearch() != null && only.isEmpty()) {
      watches.delete(watch.account(), watch.id());
      return;
    }
    if (only.isPresent() && only.get().asked().isEmpty()) {
      watches.postpone(watch, next(watch));
      return;
    }
    Criteria criteria = criteria(only);
    String now = CriteriaParameters.toQuery(criteria, Sort.RELEVANCE);
    if (!now.equals(watch.search())) {
      if (Boolean.TRUE.equals(
          transaction.execute(status -> watches.restart(watch, now, clock.instant())))) {
        watches.find(watch.account(), watch.id()).ifPresent(this::look);
      }
      return;
    }
    Instant until = settled();
    if (until.isBefore(watch.settledUntil())) {
      watches.postpone(watch, next(watch));
      return;
    }
    FirstReports reports =
        reader.read(
            new Since(criteria, watch.settledUntil(), until),
            watch.one(),
            watch.other(),
            watch.silentUntil(),
            watch.isReady(),
            watch.isReady() ? Progress.NONE : progress(watch));
    Map<Seen, Earliest> seen = reports.pairs().isEmpty() ? Map.of() : watches.seen(watch, names);
    if (watch.isReady()) {
      addEarlier(watch, criteria, reports, seen);
    }
    transaction.executeWithoutResult(status -> {
      if (watches.advance(watch, until, next(watch))) {
        tell(watch, reports, seen, until);
        remember(watch, reports, seen);
      }
    });
  }

  /** The first reading of a large corpus takes a while; nobody else begins it meanwhile. */
  private Progress progress(ContactWatch watch) {
    return (done, total) -> watches.progress(watch, done, total, clock.instant().plus(READS_FOR));
  }

  /** Whether they are new to the corpus is asked of the corpus as it is coded by now. */
  private void addEarlier(
      ContactWatch watch, Criteria criteria, FirstReports reports, Map<Seen, Earliest> seen) {
    Since before = new Since(criteria, Instant.EPOCH, watch.settledUntil());
    news(reports, seen).stream()
        .map(first -> Pair.of(first.report().one(), first.report().other()))
        .distinct()
        .limit(Notice.MOST_CONTACTS)
        .forEach(pair -> reader.addEarlier(reports, pair, before, watch.one(), watch.other()));
  }

  private static List<First> news(FirstReports reports, Map<Seen, Earliest> seen) {
    return reports.news(
        pair -> seen.containsKey(new Seen(pair, false)),
        pair -> seen.containsKey(new Seen(pair, true)));
  }

  private void tell(
      ContactWatch watch, FirstReports reports, Map<Seen, Earliest> seen, Instant until) {
    List<FirstContact> contacts = news(reports, seen).stream().map(this::contact).toList();
    if (!contacts.isEmpty()) {
      long notice = inbox.add(watch, until, contacts);
      if (watch.email() != null) {
        outbox.add(notice, watch.email());
      }
    }
  }

  private FirstContact contact(First first) {
    Encounter earlier = first.earlier();
    return FirstContact.of(
        first.report(),
        first.knownAsAlleged(),
        names,
        earlier == null ? null : FirstContact.line(earlier));
  }

  /** Notes what is new, and of what was known what lies before it. */
  private void remember(ContactWatch watch, FirstReports reports, Map<Seen, Earliest> seen) {
    Map<Seen, Encounter> added = new HashMap<>();
    reports
        .pairs()
        .forEach((pair, both) -> {
          note(watch, new Seen(pair, false), both.told(), seen, added);
          note(watch, new Seen(pair, true), both.alleged(), seen, added);
        });
    watches.add(watch, added);
  }

  private void note(
      ContactWatch watch,
      Seen pair,
      @Nullable Reports reports,
      Map<Seen, Earliest> seen,
      Map<Seen, Encounter> added) {
    if (reports == null) {
      return;
    }
    Encounter report = reports.earliest();
    Earliest known = seen.get(pair);
    if (known == null) {
      added.put(pair, report);
    } else if (known.isAfter(report)) {
      watches.remove(watch, known, pair.alleged());
      watches.remove(
          watch, new Earliest(pair.pair().one(), pair.pair().other(), null, null), pair.alleged());
      added.put(pair, report);
      inbox.correct(watch, known, pair.alleged(), FirstContact.line(report));
    }
  }

  private Instant settled() {
    return clock.instant().minus(Watch.SETTLED_AFTER).truncatedTo(ChronoUnit.MILLIS);
  }

  private Instant next(ContactWatch watch) {
    return watch.pace().after(clock.instant().atZone(zone)).toInstant();
  }

  private Optional<SavedSearch> only(ContactWatch watch) {
    return Optional.ofNullable(watch.savedSearch()).flatMap(id -> saved.find(watch.account(), id));
  }

  /** What the saved search asks for by now, or all articles. */
  static Criteria criteria(Optional<SavedSearch> only) {
    return only.flatMap(SavedSearch::asked)
        .map(Asked::criteria)
        .orElse(Criteria.EVERYTHING)
        .counting(Count.ARTICLES);
  }
}
