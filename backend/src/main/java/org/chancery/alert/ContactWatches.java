package org.chancery.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.chancery.alert.ContactReader.Progress;
import org.chancery.alert.FirstReports.First;
import org.chancery.article.Dated;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Names;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.Side;
import org.chancery.search.Since;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each account's watches for first contacts; each call sees only its own. */
public class ContactWatches {

  private static final Logger LOG = LoggerFactory.getLogger(ContactWatches.class);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration TAKEN_UP_AFTER = Duration.ofMinutes(3);
  private static final int MOST = 100;

  private final ContactStore store;
  private final ContactLook look;
  private final ContactReader reader;
  private final SavedSearches saved;
  private final Names names;
  private final Recipients recipients;
  private final Executor background;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param background reads what the corpus has at the beginning
   */
  ContactWatches(
      ContactStore store,
      ContactLook look,
      ContactReader reader,
      SavedSearches saved,
      Names names,
      Recipients recipients,
      Executor background,
      Clock clock,
      ZoneId zone) {
    this.store = store;
    this.look = look;
    this.reader = reader;
    this.saved = saved;
    this.names = names;
    this.recipients = recipients;
    this.background = background;
    this.clock = clock;
    this.zone = zone;
  }

  public List<ContactWatch> list(String account) {
    return store.list(account);
  }

  public Optional<ContactWatch> find(String account, long id) {
    return store.find(account, id);
  }

  /** Whether notices can go out by e-mail. */
  public boolean canMail() {
    return recipients.canMail();
  }

  /**
   * Has an account told of first contacts from now on. What the corpus has already is read in the
   * background; where that takes longer than a moment, the watch is not ready yet. Absent where
   * there is no such saved search that the account may open.
   *
   * @param savedSearch whose articles alone count; absent for all articles
   * @param email absent or blank for the inbox alone
   * @throws IllegalArgumentException with one sentence for what will not do
   */
  public Optional<ContactWatch> create(
      String account,
      Side one,
      Side other,
      @Nullable Long savedSearch,
      Pace pace,
      @Nullable String email) {
    Optional<SavedSearch> only = only(account, savedSearch);
    if (savedSearch != null && only.isEmpty()) {
      return Optional.empty();
    }
    Criteria criteria = checked(one, other, only);
    if (store.list(account).size() >= MOST) {
      throw new IllegalArgumentException(
          "You may have " + MOST + " watches for first contacts; delete one.");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    long id =
        store.insert(
            account,
            name(one, other),
            one,
            other,
            savedSearch,
            CriteriaParameters.toQuery(criteria, Sort.RELEVANCE),
            pace,
            recipients.checked(email),
            now,
            now.plus(TAKEN_UP_AFTER));
    store.find(account, id).ifPresent(this::fill);
    return store.find(account, id);
  }

  private String name(Side one, Side other) {
    return one.equals(other)
        ? (one instanceof Side.State ? "Actors of " : "") + one.label(names) + " among themselves"
        : one.label(names) + " and " + other.label(names);
  }

  /** Whether there was one. */
  public boolean remove(String account, long id) {
    return store.delete(account, id);
  }

  /**
   * What a watch would have told; absent where there is no such saved search.
   *
   * @throws IllegalArgumentException with one sentence for what will not do
   */
  public Optional<ContactForecast> forecast(
      String account, Side one, Side other, @Nullable Long savedSearch) {
    Optional<SavedSearch> only = only(account, savedSearch);
    return savedSearch != null && only.isEmpty()
        ? Optional.empty()
        : Optional.of(forecast(checked(one, other, only), one, other));
  }

  private ContactForecast forecast(Criteria criteria, Side one, Side other) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate first = today.minusWeeks(Forecast.WEEKS).plusDays(1);
    List<First> contacts =
        reader
            .read(
                new Since(criteria, Instant.EPOCH), one, other, Instant.EPOCH, false, Progress.NONE)
            .byDate()
            .stream()
            .filter(f -> lies(f.report().published(), first, today))
            .toList();
    return new ContactForecast(
        contacts.size(),
        contacts.reversed().stream()
            .limit(Notice.MOST_CONTACTS)
            .map(f -> FirstContact.of(f.report(), f.knownAsAlleged(), names, null))
            .toList());
  }

  private static boolean lies(@Nullable Dated published, LocalDate first, LocalDate last) {
    return published != null && !published.from().isBefore(first) && !published.to().isAfter(last);
  }

  private Optional<SavedSearch> only(String account, @Nullable Long savedSearch) {
    return Optional.ofNullable(savedSearch).flatMap(id -> saved.find(account, id));
  }

  private Criteria checked(Side one, Side other, Optional<SavedSearch> only) {
    requireKnown(one);
    requireKnown(other);
    if (one instanceof Side.Actor && one.equals(other)) {
      throw new IllegalArgumentException("Nobody meets himself; name two sides.");
    }
    if (only.isPresent() && only.get().asked().isEmpty()) {
      throw new BadQuery("This search is not understood any more; save it anew.", -1);
    }
    Criteria criteria = ContactLook.criteria(only);
    if (!criteria.mine().isEmpty()) {
      throw new IllegalArgumentException(
          "A watch cannot follow your own stars, notes and marks; take 'mine' out of the search.");
    }
    if (!criteria.frozen().isEmpty()) {
      throw new IllegalArgumentException(
          "A watch cannot follow a frozen set; take 'frozen' out of the search.");
    }
    return criteria;
  }

  /** A slip in an id would watch for nobody, in silence. */
  private void requireKnown(Side side) {
    if (side instanceof Side.Actor actor
        && !names.knowsActor(actor.id())
        && !reader.isNamed(actor.id())) {
      throw new BadQuery(
          "Neither the gazetteer nor an article knows an actor "
              + actor.id()
              + "; find its id by name under /api/v1/suggest.",
          -1);
    }
  }

  /** Waits a moment for it. */
  private void fill(ContactWatch watch) {
    CountDownLatch read = new CountDownLatch(1);
    background.execute(() -> {
      try {
        look.look(watch);
      } catch (SearchUnavailable | BadQuery e) {
        LOG.warn("watch {} is read later", watch.id(), e);
      } finally {
        read.countDown();
      }
    });
    try {
      read.await(SHORT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
