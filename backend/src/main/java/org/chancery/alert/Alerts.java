package org.chancery.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;
import org.chancery.search.OverTime;
import org.jspecify.annotations.Nullable;

/** The alerts of each account, on saved searches that it may open; each call sees only its own. */
public class Alerts {

  private final AlertStore store;
  private final SavedSearches saved;
  private final ArticleSearch search;
  private final Recipients recipients;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param recipients to whom e-mails may go
   */
  Alerts(
      AlertStore store,
      SavedSearches saved,
      ArticleSearch search,
      Recipients recipients,
      Clock clock,
      ZoneId zone) {
    this.store = store;
    this.saved = saved;
    this.search = search;
    this.recipients = recipients;
    this.clock = clock;
    this.zone = zone;
  }

  public List<Alert> list(String account) {
    return store.list(account);
  }

  public Optional<Alert> find(String account, long savedSearch) {
    return store.find(account, savedSearch);
  }

  /** Whether notices can go out by e-mail. */
  public boolean canMail() {
    return recipients.canMail();
  }

  /**
   * Has an account told of what is indexed from now on. Absent where there is no such search that
   * it may open.
   *
   * @param email absent or blank for the inbox alone
   * @throws IllegalArgumentException with one sentence for what is no address
   */
  public Optional<Alert> set(String account, long savedSearch, Pace pace, @Nullable String email) {
    Optional<SavedSearch> search = saved.find(account, savedSearch);
    if (search.isEmpty()) {
      return Optional.empty();
    }
    if (!asked(search.get()).criteria().frozen().isEmpty()) {
      throw new IllegalArgumentException(
          "An alert cannot follow a frozen set; take 'frozen' out of the search.");
    }
    if (!asked(search.get()).criteria().mine().isEmpty()) {
      throw new IllegalArgumentException(
          "An alert cannot follow your own stars, notes and marks; take 'mine' out of the search.");
    }
    String recipient = recipients.checked(email);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    store.put(account, savedSearch, pace, recipient, now, pace.after(now.atZone(zone)).toInstant());
    return find(account, savedSearch);
  }

  /** Whether there was one. */
  public boolean remove(String account, long savedSearch) {
    return store.delete(account, savedSearch);
  }

  /**
   * What an alert would have told; absent where there is no such search that the account may open.
   */
  public Optional<Forecast> forecast(String account, long savedSearch, Pace pace) {
    return saved.find(account, savedSearch).map(found -> forecast(asked(found).criteria(), pace));
  }

  private Forecast forecast(Criteria criteria, Pace pace) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate first = today.minusWeeks(Forecast.WEEKS).plusDays(1);
    LocalDate from =
        criteria.from() == null || criteria.from().isBefore(first) ? first : criteria.from();
    LocalDate to = criteria.to() == null || criteria.to().isAfter(today) ? today : criteria.to();
    if (to.isBefore(from)) {
      return Forecast.of(pace, 0, new TreeMap<>());
    }
    Criteria lately = criteria.counting(Count.ARTICLES).between(from, to);
    OverTime days = search.overTime(List.of(lately), Interval.DAY, DateKind.PUBLISHED).getFirst();
    return Forecast.of(pace, days.total(), days.bars());
  }

  private static Asked asked(SavedSearch search) {
    return search
        .asked()
        .orElseThrow(
            () -> new BadQuery("This search is not understood any more; save it anew.", -1));
  }
}
