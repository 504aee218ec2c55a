package org.chancery.savedsearch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.News;
import org.chancery.search.PageView;
import org.chancery.search.Since;
import org.chancery.search.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saved searches; each call sees those that an account owns or that are shared with it, and changes
 * none but its own.
 */
public class SavedSearches {

  private final SavedStore store;
  private final TransactionTemplate transaction;
  private final ArticleSearch search;
  private final Clock clock;
  private final SharingLog log;

  public SavedSearches(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ArticleSearch search,
      Clock clock,
      SharingLog log) {
    this.store = new SavedStore(jdbc);
    this.transaction = transaction;
    this.search = search;
    this.clock = clock;
    this.log = log;
  }

  /** Sorted by name. */
  public List<SavedSearch> list(String who) {
    return store.list(who, null);
  }

  public Optional<SavedSearch> find(String who, long id) {
    return store.list(who, id).stream().findFirst();
  }

  /**
   * Saves a search.
   *
   * @throws IllegalArgumentException with one sentence for a taken name or an unknown account
   * @throws org.chancery.search.BadQuery for criteria that cannot be understood
   */
  public SavedSearch create(
      String owner, Label label, Audience audience, Asked asked, PageView view) {
    String query = checked(asked, view);
    long id =
        Objects.requireNonNull(
            transaction.execute(status -> {
              long made = store.insert(owner, label, query, view, clock.instant());
              find(owner, made).ifPresent(saved -> store.update(saved.with(audience)));
              return made;
            }));
    SavedSearch made = find(owner, id).orElseThrow();
    if (!made.audience().equals(Audience.NOBODY)) {
      shared(made);
    }
    return made;
  }

  private void shared(SavedSearch now) {
    log.shared(
        now.owner(),
        "saved search " + now.id() + ", " + now.name() + ": " + now.audience().inWords());
  }

  /** Saves a search for its owner alone. */
  public SavedSearch create(
      String owner, String name, Criteria criteria, Sort sort, PageView view) {
    return create(owner, new Label(name), Audience.NOBODY, new Asked(criteria, sort), view);
  }

  /**
   * Changes a saved search, and notes what differs. Absent where there is none that the caller may
   * open.
   *
   * @throws NotYours where it is another's
   * @throws IllegalArgumentException with one sentence for a taken name or an unknown account
   * @throws org.chancery.search.BadQuery for criteria that cannot be understood
   */
  public Optional<SavedSearch> edit(String owner, long id, UnaryOperator<SavedSearch> how) {
    SavedSearch old = find(owner, id).orElse(null);
    if (old == null) {
      return Optional.empty();
    }
    if (!old.owner().equals(owner)) {
      throw old.notYours();
    }
    SavedSearch wanted = how.apply(old);
    if (!wanted.query().equals(old.query())) {
      wanted
          .asked()
          .ifPresent(asked -> {
            checkFollowed(id, asked.criteria());
            checked(asked, wanted.view());
          });
    }
    transaction.executeWithoutResult(status -> {
      // Somebody may have deleted it meanwhile.
      if (store.update(wanted)) {
        SavedEdit.between(old, find(owner, id).orElseThrow())
            .forEach(what -> store.note(id, clock.instant(), what));
      }
    });
    Optional<SavedSearch> now = find(owner, id);
    now.filter(changed -> !changed.audience().equals(old.audience())).ifPresent(this::shared);
    return now;
  }

  /** What no alert can follow must not take the place of what one follows. */
  private void checkFollowed(long id, Criteria criteria) {
    if (!(criteria.frozen().isEmpty() && criteria.mine().isEmpty()) && store.isFollowed(id)) {
      throw new IllegalArgumentException(
          "An alert follows this search, and none can follow a frozen set or your own marks; end the"
              + " alert first, or save this as another search.");
    }
  }

  /** Copies one that the caller may open; the copy is private. Absent where there is none. */
  public Optional<SavedSearch> duplicate(String who, long id) {
    return find(who, id)
        .map(old -> {
          Label label = old.label().named(free(who, old.name()));
          long copy = store.insert(who, label, old.query(), old.view(), clock.instant());
          return find(who, copy).orElseThrow();
        });
  }

  /** Whether there was one of the owner's. */
  public boolean delete(String owner, long id) {
    return store.delete(owner, id);
  }

  /** Remembers that somebody who may opened it now, so that what comes later is new to her. */
  public void opened(String who, long id) {
    if (find(who, id).isPresent()) {
      store.opened(who, id, clock.instant());
    }
  }

  /** How the owner changed it, the latest first; nothing for others. */
  public List<SavedEdit> edits(String owner, long id) {
    return find(owner, id).filter(s -> s.owner().equals(owner)).isEmpty()
        ? List.of()
        : store.edits(id);
  }

  /**
   * What is new in each since it was last opened, by id; nothing of those that are not understood
   * or not answered.
   *
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer
   */
  public Map<Long, News> news(List<SavedSearch> saved) {
    List<SavedSearch> understood = saved.stream().filter(s -> s.asked().isPresent()).toList();
    List<Since> searches = new ArrayList<>();
    understood.forEach(
        s -> s.asked().ifPresent(asked -> searches.add(new Since(asked.criteria(), s.openedAt()))));
    List<Optional<News>> counted = search.newMatches().count(searches);
    Map<Long, News> news = new HashMap<>();
    for (int i = 0; i < understood.size(); i++) {
      long id = understood.get(i).id();
      counted.get(i).ifPresent(found -> news.put(id, found));
    }
    return news;
  }

  private String checked(Asked asked, PageView view) {
    search.check(asked.criteria());
    String query = CriteriaParameters.toQuery(asked.criteria(), asked.sort());
    // What cannot be read again must not be kept.
    CriteriaParameters.fromQuery(query);
    PageView.fromQuery(view.toQuery());
    return query;
  }

  private String free(String owner, String name) {
    Set<String> taken =
        list(owner).stream()
            .filter(s -> s.owner().equals(owner))
            .map(SavedSearch::name)
            .collect(Collectors.toCollection(HashSet::new));
    String stem = name.length() > 190 ? name.substring(0, 190) : name;
    String free = name;
    for (int n = 2; taken.contains(free); n++) {
      free = stem + " (" + n + ")";
    }
    return free;
  }
}
