package org.chancery.frozen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.chancery.article.Revision;
import org.chancery.curation.Removal;
import org.chancery.curation.Removals;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares members with what whoever asks finds in the index now. */
final class Comparer {

  /** Members that are compared at once. */
  static final int AT_ONCE = 1_000;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int WHOLE_AT_ONCE = 200;
  private static final List<String> MARKS =
      List.of("id", "contentHash", "provenance.revision", "provenance.ingestedAt");

  private final ArticleSearch search;
  private final MemberStore members;
  private final Removals removals;

  Comparer(ArticleSearch search, MemberStore members, Removals removals) {
    this.search = search;
    this.members = members;
    this.removals = removals;
  }

  /**
   * All of a set.
   *
   * @param watch is told of how many members it is known
   */
  Changes changes(FrozenSet set, LongConsumer watch) {
    long compared = 0;
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    Map<Status, List<Since>> examples = new EnumMap<>(Status.class);
    try (Snapshot index = search.snapshotOfAll()) {
      int after = 0;
      while (true) {
        List<Member> page = members.page(set.id(), after, AT_ONCE);
        if (page.isEmpty()) {
          break;
        }
        after = page.getLast().place();
        for (Since since : compare(index, page)) {
          counts.merge(since.status(), 1L, Long::sum);
          List<Since> some = examples.computeIfAbsent(since.status(), s -> new ArrayList<>());
          if (since.status() != Status.SAME && some.size() < Changes.MOST_EXAMPLES) {
            some.add(since);
          }
        }
        compared += page.size();
        watch.accept(compared);
      }
    }
    Optional<Criteria> asked = set.criteria().filter(criteria -> criteria.mine().isEmpty());
    return new Changes(
        counts,
        examples,
        asked.flatMap(criteria -> found(() -> now(criteria))).orElse(null),
        asked.flatMap(criteria -> found(() -> added(set, criteria))).orElse(null));
  }

  /** What a search counts; empty where it cannot be asked any more. */
  private static Optional<Long> found(java.util.function.Supplier<@Nullable Long> count) {
    try {
      return Optional.ofNullable(count.get());
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }

  /** The members are read as they are now, so the search is too. */
  private long now(Criteria criteria) {
    return search.counts(List.of(criteria)).getFirst();
  }

  /**
   * What is found and is no member; of a sample, articles that were not there when it was drawn.
   */
  private @Nullable Long added(FrozenSet set, Criteria criteria) {
    if (set.sampling() == null && set.size() <= FrozenMembers.MOST_IN_A_SEARCH) {
      return now(outside(set, criteria));
    }
    return search
        .newMatches()
        .count(
            List.of(
                new org.chancery.search.Since(criteria.counting(Count.ARTICLES), set.frozenAt())))
        .getFirst()
        .map(news -> news.articles() + news.backfilled())
        .orElse(null);
  }

  static Criteria outside(FrozenSet set, Criteria criteria) {
    Choice frozen = criteria.frozen();
    List<String> none = new ArrayList<>(frozen.none());
    none.add(set.id());
    return criteria.withFrozen(new Choice(frozen.any(), frozen.all(), none, false));
  }

  /** In the same order. */
  List<Since> compare(Snapshot index, List<Member> page) {
    List<String> ids = page.stream().map(Member::article).toList();
    Map<String, ObjectNode> now = byId(index.articles(ids, MARKS));
    List<String> doubtful =
        page.stream()
            .filter(member -> now.containsKey(member.article()))
            .filter(member -> !member.isStill(Objects.requireNonNull(now.get(member.article()))))
            .map(Member::article)
            .toList();
    Map<String, Function<Member, Since>> changed = new HashMap<>();
    for (int from = 0; from < doubtful.size(); from += WHOLE_AT_ONCE) {
      List<String> some = doubtful.subList(from, Math.min(doubtful.size(), from + WHOLE_AT_ONCE));
      byId(index.articles(some, List.of()))
          .forEach((id, article) -> changed.put(id, member -> changed(member, article)));
    }
    Map<String, Removal> removed =
        removals.find(
            page.stream()
                .filter(member -> !index.keptOut().contains(member.collection()))
                .map(Member::article)
                .filter(id -> !now.containsKey(id))
                .toList());
    return page.stream()
        .map(member -> {
          Function<Member, Since> how = changed.get(member.article());
          if (how != null) {
            return how.apply(member);
          }
          return now.containsKey(member.article())
              ? new Since(member, Status.SAME, member.revision(), List.of(), null)
              : gone(member, removed.get(member.article()));
        })
        .toList();
  }

  /** Those that the index has not, or not for whoever asks, and that were not removed. */
  List<String> away(Snapshot index, List<Member> page) {
    List<String> ids = new ArrayList<>(page.stream().map(Member::article).toList());
    ids.removeAll(byId(index.articles(ids, List.of("id"))).keySet());
    Set<String> hidden =
        page.stream()
            .filter(member -> index.keptOut().contains(member.collection()))
            .map(Member::article)
            .collect(Collectors.toSet());
    ids.removeAll(removals.find(ids.stream().filter(id -> !hidden.contains(id)).toList()).keySet());
    return ids;
  }

  private static Since gone(Member member, @Nullable Removal removal) {
    return removal == null
        ? new Since(member, Status.AWAY, 0, List.of(), null)
        : new Since(member, Status.WITHDRAWN, 0, List.of(), removal.removedAt());
  }

  private static Since changed(Member then, JsonNode article) {
    Member now = Member.of(then.place(), then.stratum(), article);
    // What was removed and came again begins at 1 once more.
    int before = then.ingestedAt().equals(now.ingestedAt()) ? then.revision() : 0;
    List<Revision> later =
        article
            .path("provenance")
            .path("history")
            .valueStream()
            .map(revision -> JSON.treeToValue(revision, Revision.class))
            .filter(revision -> revision.number() > before)
            .toList();
    return new Since(then, status(then, now), now.revision(), later, null);
  }

  private static Status status(Member then, Member now) {
    if (!then.textHash().equals(now.textHash())) {
      return Status.TEXT;
    }
    if (!then.annotationHash().equals(now.annotationHash())) {
      return Status.ANNOTATIONS;
    }
    return Objects.equals(then.url(), now.url())
            && Objects.equals(then.outlet(), now.outlet())
            && Objects.equals(then.published(), now.published())
        ? Status.SAME
        : Status.DETAILS;
  }

  static Map<String, ObjectNode> byId(List<ObjectNode> articles) {
    Map<String, ObjectNode> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.path("id").asString(), article));
    return byId;
  }
}
