package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chancery.copies.Copies;
import org.chancery.copies.Shingles;
import org.chancery.copies.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Reads of articles what tells copies, in the order in which they were written: Elasticsearch
 * numbers every write to a shard, so that what came since the last look is what has higher numbers.
 */
public final class Sketches {

  private static final int PAGE = 5_000;
  private static final int TEXTS_AT_ONCE = 100;

  /** With more than these nearly every article has one of them. */
  private static final int MOST_RUNS_ASKED_FOR = 300_000;

  private final ElasticsearchClient client;
  private final IndexDefinition articles;
  private final IndexDefinition texts;

  public Sketches(ElasticsearchClient client, IndexDefinition articles, IndexDefinition texts) {
    this.client = client;
    this.articles = articles;
    this.texts = texts;
  }

  /**
   * An article as it was found.
   *
   * @param textId what it belongs to, where it has copies
   * @param number of the write that made it so
   */
  public record Found(Sketch sketch, String collection, @Nullable String textId, long number) {
    public String id() {
      return sketch.id();
    }

    public boolean isJoined() {
      return textId != null;
    }
  }

  /**
   * What was read of a shard.
   *
   * @param begun the last write before the first look: what these made is read whatever it says of
   *     itself
   * @param read the last write whose article is settled
   */
  public record Place(long begun, long read) {}

  /** The shards with the last write that everything before it is finished, too. */
  public record State(String indexes, Map<Integer, Long> shards) {}

  /** The same without making anything visible. */
  public State look() {
    try {
      return read();
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look for new articles", e);
    }
  }

  /** Makes everything visible that it tells of. */
  public State state() {
    try {
      State state = read();
      client.indices().refresh(r -> r.index(articles.writeAlias(), texts.writeAlias()));
      return state;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look for new articles", e);
    }
  }

  private State read() throws IOException {
    Map<String, IndicesStats> stats =
        client
            .indices()
            .stats(s -> s.index(articles.writeAlias(), texts.writeAlias()).level(Level.Shards))
            .indices();
    List<String> ids = new ArrayList<>();
    Map<Integer, Long> shards = new HashMap<>();
    for (String name : stats.keySet().stream().sorted().toList()) {
      IndicesStats index = Objects.requireNonNull(stats.get(name));
      ids.add(Objects.requireNonNull(index.uuid()));
      if (isArticles(name)) {
        index.shards().forEach((shard, copies) -> shards.put(Integer.valueOf(shard), last(copies)));
      }
    }
    return new State(String.join(" ", ids), shards);
  }

  private boolean isArticles(String index) {
    return index.matches(Pattern.quote(articles.name()) + "-v\\d+-\\d+");
  }

  private static long last(List<ShardStats> copies) {
    return copies.stream()
        .map(ShardStats::seqNo)
        .filter(Objects::nonNull)
        .mapToLong(number -> number.globalCheckpoint())
        .max()
        .orElse(-1);
  }

  /** The next articles of a shard that nobody has looked at, in the order of their writes. */
  public List<Found> changed(int shard, Place place, long upTo) {
    return page(
        shard,
        SketchQueries.all(List.of(SketchQueries.unread(place), SketchQueries.numbered(null, upTo))),
        place.read());
  }

  /** How many articles nobody has looked at. */
  public long countChanged(Map<Integer, Place> places) {
    long count = 0;
    try {
      for (Map.Entry<Integer, Place> shard : places.entrySet()) {
        count +=
            client
                .count(c ->
                    c.index(articles.readAlias())
                        .preference("_shards:" + shard.getKey())
                        .query(SketchQueries.unread(shard.getValue())))
                .count();
      }
      return count;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not count new articles", e);
    }
  }

  /** Those of the ids that are there. */
  public List<Found> find(Collection<String> ids) {
    List<Found> found = new ArrayList<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += PAGE) {
      List<FieldValue> some =
          all.subList(from, Math.min(all.size(), from + PAGE)).stream()
              .map(FieldValue::of)
              .toList();
      found.addAll(search(search(SketchQueries.terms("id", some))));
    }
    return found;
  }

  /**
   * Hands out the settled articles of a collection that have any run of these, or all of them where
   * these are very many.
   *
   * @param from the first day that is near, null where every day is
   */
  public void neighbours(
      String collection,
      int[] runs,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Map<Integer, Place> places,
      Consumer<Found> each) {
    if (runs.length == 0) {
      return;
    }
    List<Query> asked = new ArrayList<>();
    asked.add(Query.of(q -> q.term(t -> t.field("collection").value(collection))));
    if (runs.length <= MOST_RUNS_ASKED_FOR) {
      asked.add(SketchQueries.anyOf(runs));
    }
    if (from != null && to != null) {
      asked.add(
          SketchQueries.near(from.minusDays(Copies.MOST_DAYS), to.plusDays(Copies.MOST_DAYS)));
    }
    for (Map.Entry<Integer, Place> shard : places.entrySet()) {
      asked.add(SketchQueries.settled(shard.getValue()));
      long last = -1;
      List<Found> page;
      do {
        page = page(shard.getKey(), SketchQueries.all(asked), last);
        for (Found found : page) {
          each.accept(found);
          last = found.number();
        }
      } while (page.size() == PAGE);
      asked.removeLast();
    }
  }

  /** The whole texts of articles, without those that are gone. */
  public Map<String, Shingles> texts(Set<String> ids) {
    Map<String, Shingles> found = new HashMap<>();
    List<String> all = List.copyOf(ids);
    try {
      for (int from = 0; from < all.size(); from += TEXTS_AT_ONCE) {
        List<String> some = all.subList(from, Math.min(all.size(), from + TEXTS_AT_ONCE));
        client
            .mget(m -> m.index(articles.readAlias()).ids(some).sourceIncludes("body"), Body.class)
            .docs()
            .forEach(item -> {
              Body text = item.isResult() ? item.result().source() : null;
              if (text != null) {
                found.put(item.result().id(), Shingles.of(text.body()));
              }
            });
      }
      return found;
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not read texts to compare", e);
    }
  }

  record Body(String body) {}

  private List<Found> page(int shard, Query query, long after) {
    return search(
        search(SketchQueries.all(List.of(query, SketchQueries.numbered(after, null))))
            .preference("_shards:" + shard));
  }

  /** Reads columns alone: the stored document, which holds its id too, is ten times as long. */
  private SearchRequest.Builder search(Query query) {
    SearchRequest.Builder request = new SearchRequest.Builder();
    return request
        .index(articles.readAlias())
        .query(query)
        .size(PAGE)
        .sort(s -> s.field(f -> f.field("_seq_no").order(SortOrder.Asc)))
        .trackTotalHits(t -> t.enabled(false))
        .storedFields("_none_")
        .docvalueFields(
            SketchHit.FIELDS.stream().map(name -> FieldAndFormat.of(f -> f.field(name))).toList());
  }

  private List<Found> search(SearchRequest.Builder request) {
    try {
      return client.search(request.build(), Void.class).hits().hits().stream()
          .map(SketchHit::toFound)
          .toList();
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look for copies", e);
    }
  }
}
