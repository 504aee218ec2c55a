package org.chancery.frozen;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.curation.Removals;
import org.chancery.export.Kept;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.NotYours;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.FacetValue;
import org.chancery.search.KeptSet;
import org.chancery.search.Names;
import org.chancery.search.Snapshot;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frozen sets; each call sees those that an account owns or that are shared with it, changes none
 * but its own, and reads articles as whoever is signed in on the thread that calls. Thread-safe.
 */
public class FrozenSets implements AutoCloseable {

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LETTERS_OF_AN_ID = 16;

  private final FrozenStore store;
  private final MemberStore members;
  private final TransactionTemplate transaction;
  private final ArticleSearch search;
  private final Names names;
  private final Comparer comparer;
  private final Freezing freezing;
  private final UnaryOperator<Runnable> asWhoeverAsks;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param asWhoeverAsks has a task run, on another thread, as whoever is signed in on this one
   */
  public FrozenSets(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ArticleSearch search,
      Names names,
      Removals removals,
      UnaryOperator<Runnable> asWhoeverAsks,
      Clock clock) {
    this.store = new FrozenStore(jdbc);
    this.members = new MemberStore(jdbc);
    this.transaction = transaction;
    this.search = search;
    this.names = names;
    this.comparer = new Comparer(search, members, removals);
    this.freezing =
        new Freezing(
            new Freezer(search, store, members, transaction, clock), store, asWhoeverAsks, clock);
    this.asWhoeverAsks = asWhoeverAsks;
    this.clock = clock;
  }

  public void start() {
    freezing.start();
  }

  void sweep() {
    freezing.sweep();
  }

  /** A seed that nobody chose. */
  public long seed() {
    return Sampling.seed(random);
  }

  /**
   * Begins to freeze what a search finds.
   *
   * @throws IllegalArgumentException with one sentence for an unknown account
   * @throws BadQuery for criteria that cannot be understood
   */
  public FrozenSet freeze(String owner, FreezeAsk ask) {
    search.check(ask.criteria());
    // What cannot be read again must not be kept.
    CriteriaParameters.fromQuery(CriteriaParameters.toQuery(ask.criteria(), Sort.RELEVANCE));
    String id = id();
    transaction.executeWithoutResult(status -> store.add(id, owner, ask, clock.instant()));
    freezing.begin(id, ask);
    return find(owner, id).orElseThrow();
  }

  /** The latest first, those that are being frozen and that failed included. */
  public List<FrozenSet> list(String who) {
    Set<String> hidden = search.keptOut();
    return store.list(who).stream()
        .filter(set -> set.isFrozen() || set.owner().equals(who))
        .map(set -> set.without(hidden))
        .map(freezing::asOfNow)
        .toList();
  }

  public Optional<FrozenSet> find(String who, String id) {
    return list(who).stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /**
   * Says what a set is called and who may open it. Absent where there is none that the caller may
   * open.
   *
   * @throws NotYours where it is another's
   * @throws IllegalArgumentException with one sentence for what will not do
   */
  public Optional<FrozenSet> rename(
      String owner, String id, String name, String note, Audience audience) {
    FrozenSet old = find(owner, id).orElse(null);
    if (old == null) {
      return Optional.empty();
    }
    requireOwn(owner, old);
    FreezeAsk checked =
        new FreezeAsk(
            name, note, audience, Criteria.EVERYTHING, org.chancery.search.PageView.USUAL, null);
    transaction.executeWithoutResult(
        status -> store.rename(id, checked.name(), checked.note(), audience));
    return find(owner, id);
  }

  /**
   * Forgets a set, and stops it where it is still being frozen; whether there was one.
   *
   * @throws NotYours where it is another's
   */
  public boolean delete(String owner, String id) {
    FrozenSet old = find(owner, id).orElse(null);
    if (old == null) {
      return false;
    }
    requireOwn(owner, old);
    freezing.stop(id);
    return store.delete(owner, id);
  }

  /**
   * What has become of its members and its search.
   *
   * @throws BadQuery where it is not frozen
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer
   */
  public Changes changes(FrozenSet set) {
    requireFrozen(set);
    return comparer.changes(set, compared -> {});
  }

  /**
   * The same in the background: of a large set it takes a while.
   *
   * @throws BadQuery where it is not frozen
   */
  public Comparing comparing(FrozenSet set) {
    requireFrozen(set);
    Comparing comparing = new Comparing(watch -> comparer.changes(set, watch));
    Thread.ofVirtual().name("compare").start(asWhoeverAsks.apply(comparing.task()));
    return comparing;
  }

  /** The search for what is found now and is no member. */
  public static Criteria outside(FrozenSet set, Criteria criteria) {
    return Comparer.outside(set, criteria);
  }

  /**
   * Members with what has become of them, in the order in which they were drawn. Those that whoever
   * asks may not read are left out.
   *
   * @param after the place behind which they are listed, 0 for the first
   * @param only of this status; absent for all
   * @throws BadQuery where it is not frozen
   */
  public List<Since> members(FrozenSet set, int after, int size, @Nullable Status only) {
    requireFrozen(set);
    List<Since> found = new ArrayList<>();
    try (Snapshot index = search.snapshotOfAll()) {
      int last = after;
      while (found.size() < size) {
        List<Member> page = members.page(set.id(), last, Comparer.AT_ONCE);
        if (page.isEmpty()) {
          break;
        }
        last = page.getLast().place();
        comparer.compare(index, page).stream()
            .filter(since -> since.status() != Status.AWAY)
            .filter(since -> only == null || since.status() == only)
            .limit((long) size - found.size())
            .forEach(found::add);
      }
    }
    return found;
  }

  /**
   * A set as it was, ready to be exported; to be closed by whoever exports it.
   *
   * @throws BadQuery where it is not frozen
   */
  public Kept kept(FrozenSet set) {
    String digest = requireFrozen(set);
    Snapshot index = search.snapshotOfAll();
    try {
      Set<String> unread = unread(set, index);
      Sampling sampling = set.sampling();
      return new Kept(
          set.id(),
          set.name(),
          digest,
          set.size(),
          set.total(),
          set.chosen(),
          sampling == null ? null : sampling.seed(),
          set.frozenAt().toString(),
          set.owner(),
          set.software(),
          unread.size(),
          new KeptSet(names, new KeptDocuments(members, set.id(), unread, index), index::close),
          set.codings().stream()
              .map(c -> new FacetValue(c.version(), c.version(), c.articles()))
              .toList(),
          out -> new MembersCsv(members).write(set.id(), unread, out));
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  private static String requireFrozen(FrozenSet set) {
    String digest = set.digest();
    if (!set.isFrozen() || digest == null) {
      throw new BadQuery(
          set.state() == FrozenSet.State.FAILED
              ? "The set was not frozen, so there is nothing in it."
              : "The set is not frozen yet; try again in a moment.",
          -1);
    }
    return digest;
  }

  private Set<String> unread(FrozenSet set, Snapshot index) {
    Set<String> unread = new HashSet<>();
    int after = 0;
    while (true) {
      List<Member> page = members.page(set.id(), after, Comparer.AT_ONCE);
      if (page.isEmpty()) {
        return unread;
      }
      after = page.getLast().place();
      unread.addAll(comparer.away(index, page));
    }
  }

  private static void requireOwn(String who, FrozenSet set) {
    if (!set.owner().equals(who)) {
      throw new NotYours("Only " + set.owner() + " may change this frozen set.");
    }
  }

  private String id() {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LETTERS_OF_AN_ID; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  @Override
  public void close() {
    freezing.close();
  }
}
