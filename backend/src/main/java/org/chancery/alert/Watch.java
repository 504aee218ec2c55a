package org.chancery.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.alert.Notice.Line;
import org.chancery.index.OnBehalf;
import org.chancery.index.Reader;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.chancery.search.NewMatches;
import org.chancery.search.News;
import org.chancery.search.Since;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for what is new in the searches whose alerts are due, and makes notices of it. */
final class Watch {

  /**
   * What was indexed so lately is left for the next time: it may not show yet, or not be known for
   * a copy.
   */
  static final Duration SETTLED_AFTER = Duration.ofMinutes(3);

  private final AlertStore alerts;
  private final Inbox inbox;
  private final Outbox outbox;
  private final SavedSearches saved;
  private final ArticleSearch search;
  private final Reader reader;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param zone whose mornings count
   */
  Watch(
      AlertStore alerts,
      Inbox inbox,
      Outbox outbox,
      SavedSearches saved,
      ArticleSearch search,
      Reader reader,
      TransactionTemplate transaction,
      Clock clock,
      ZoneId zone) {
    this.alerts = alerts;
    this.inbox = inbox;
    this.outbox = outbox;
    this.saved = saved;
    this.search = search;
    this.reader = reader;
    this.transaction = transaction;
    this.clock = clock;
    this.zone = zone;
  }

  private record Due(Alert alert, SavedSearch saved, Criteria criteria) {}

  /**
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer; what is due
   *     stays due
   */
  void run() {
    Instant now = clock.instant();
    Instant until = now.minus(SETTLED_AFTER).truncatedTo(ChronoUnit.MILLIS);
    // Those who may read the same are asked for at once, and see no more than that.
    Map<Set<String>, List<Due>> all = new LinkedHashMap<>();
    for (Due each : due(now)) {
      Set<String> hidden = OnBehalf.of(each.alert().account(), reader::hidden);
      all.computeIfAbsent(hidden, h -> new ArrayList<>()).add(each);
    }
    for (List<Due> due : all.values()) {
      OnBehalf.of(
          due.getFirst().alert().account(),
          () -> {
            look(due, now, until);
            return due;
          });
    }
  }

  private void look(List<Due> due, Instant now, Instant until) {
    NewMatches matches = search.newMatches();
    List<Optional<News>> news =
        matches.count(
            due.stream().map(d -> new Since(d.criteria(), d.alert().lookedAt(), until)).toList());
    for (int i = 0; i < due.size(); i++) {
      Due each = due.get(i);
      Optional<News> found = news.get(i);
      if (found.isEmpty() || until.isBefore(each.alert().lookedAt())) {
        alerts.postpone(each.alert(), next(each.alert(), now));
      } else {
        settle(each, found.get(), matches, now, until);
      }
    }
  }

  /** What nobody may see any more, or cannot be asked any more, is looked at no more. */
  private List<Due> due(Instant now) {
    Map<String, Map<Long, SavedSearch>> visible = new HashMap<>();
    List<Due> due = new ArrayList<>();
    for (Alert alert : alerts.due(now)) {
      SavedSearch search =
          visible.computeIfAbsent(alert.account(), this::visible).get(alert.savedSearch());
      if (search == null) {
        alerts.delete(alert.account(), alert.savedSearch());
      } else if (search.asked().isEmpty()) {
        alerts.postpone(alert, next(alert, now));
      } else {
        search.asked().ifPresent(asked -> due.add(new Due(alert, search, asked.criteria())));
      }
    }
    return due;
  }

  private Map<Long, SavedSearch> visible(String account) {
    Map<Long, SavedSearch> visible = new HashMap<>();
    saved.list(account).forEach(s -> visible.put(s.id(), s));
    return visible;
  }

  private void settle(Due due, News news, NewMatches matches, Instant now, Instant until) {
    Alert alert = due.alert();
    List<Line> lines =
        news.articles() == 0
            ? List.of()
            : matches
                .newest(new Since(due.criteria(), alert.lookedAt(), until), Notice.MOST_LINES)
                .stream()
                .map(Watch::line)
                .toList();
    transaction.executeWithoutResult(status -> {
      if (alerts.advance(alert, until, next(alert, now)) && news.articles() > 0) {
        long notice = inbox.add(alert, due.saved().name(), until, news, lines);
        if (alert.email() != null) {
          outbox.add(notice, alert.email());
        }
      }
    });
  }

  private static Line line(Hit hit) {
    return new Line(
        hit.id(),
        hit.title().isBlank() ? "Untitled" : hit.title(),
        hit.outlet() == null ? "" : hit.outlet().name(),
        hit.published() == null ? "" : hit.published().date());
  }

  private Instant next(Alert alert, Instant now) {
    return alert.pace().after(now.atZone(zone)).toInstant();
  }
}
