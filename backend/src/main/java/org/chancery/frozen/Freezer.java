package org.chancery.frozen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.chancery.frozen.Draw.Drawn;
import org.chancery.frozen.FrozenSet.Coding;
import org.chancery.frozen.FrozenSet.Stratum;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Pages;
import org.chancery.search.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Freezes one set: counts, draws, keeps, all of one state of the index. */
final class Freezer {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int AT_ONCE = 200;

  /** What only serves to find and to compare, or is text. */
  private static final List<String> LEFT_OUT =
      List.of("body", "contentHash", "runs", "joined", "stale", "actorKeys", "members");

  private final ArticleSearch search;
  private final FrozenStore sets;
  private final MemberStore members;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Freezer(
      ArticleSearch search,
      FrozenStore sets,
      MemberStore members,
      TransactionTemplate transaction,
      Clock clock) {
    this.search = search;
    this.sets = sets;
    this.members = members;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param written told how many members there are by now
   * @param stopped whether nobody wants it any more
   * @throws BadQuery where there is nothing to freeze, or too much
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer on the way
   */
  void freeze(String id, FreezeAsk ask, LongConsumer written, BooleanSupplier stopped)
      throws IOException {
    Instant moment = clock.instant();
    try (Snapshot index = search.snapshot(ask.criteria())) {
      new Walk(index, id, ask, moment, written, stopped).freeze();
    }
  }

  /** One freezing. */
  private final class Walk {

    private final Snapshot index;
    private final String id;
    private final Criteria criteria;
    private final @Nullable Sampling sampling;
    private final Instant moment;
    private final LongConsumer written;
    private final BooleanSupplier stopped;
    private final SortedMap<String, Long> codings = new TreeMap<>();
    private int place;

    Walk(
        Snapshot index,
        String id,
        FreezeAsk ask,
        Instant moment,
        LongConsumer written,
        BooleanSupplier stopped) {
      this.index = index;
      this.id = id;
      this.criteria = ask.criteria();
      this.sampling = ask.sampling();
      this.moment = moment;
      this.written = written;
      this.stopped = stopped;
    }

    void freeze() throws IOException {
      long total = index.totals(List.of(criteria)).getFirst();
      long size = sampling == null ? total : Math.min(total, sampling.size());
      check(total, size);
      sets.counted(id, total, index.undated(criteria), size, moment);
      List<Stratum> strata;
      try (OutputStream kept =
          new GZIPOutputStream(new Slices((part, slice) -> members.addSlice(id, part, slice)))) {
        strata = sampling == null ? all(kept) : sample(sampling, size, kept);
      }
      List<Coding> versions =
          codings.entrySet().stream().map(e -> new Coding(e.getKey(), e.getValue())).toList();
      if (place != size || !sets.freeze(id, size, strata, versions, members.digest(id))) {
        throw new IOException("The set has " + place + " articles where " + size + " were found.");
      }
    }

    private List<Stratum> all(OutputStream kept) throws IOException {
      read(
          List.of("id"),
          page -> {
            for (int from = 0; from < page.size(); from += AT_ONCE) {
              keep(
                  page.subList(from, Math.min(page.size(), from + AT_ONCE)).stream()
                      .map(article -> new Drawn("", article.path("id").asString(), ""))
                      .toList(),
                  kept);
            }
          });
      return List.of();
    }

    private List<Stratum> sample(Sampling drawing, long size, OutputStream kept)
        throws IOException {
      Strata by = drawing.by();
      SortedMap<String, Long> found = new TreeMap<>();
      Map<String, Set<String>> collections = new HashMap<>();
      List<String> fields = by == null ? List.of("id") : by.fields();
      if (by == null) {
        found.put("", size);
      } else {
        read(
            fields,
            page ->
                page.forEach(article -> {
                  String stratum = by.of(article);
                  found.merge(stratum, 1L, Long::sum);
                  collection(article)
                      .ifPresent(name ->
                          collections.computeIfAbsent(stratum, s -> new TreeSet<>()).add(name));
                }));
      }
      SortedMap<String, Long> shares = drawing.allocation().of(found, size);
      Draw draw = new Draw(drawing.seed(), shares);
      read(
          fields,
          page ->
              page.forEach(article ->
                  draw.offer(article.path("id").asString(), by == null ? "" : by.of(article))));
      List<Drawn> drawn = draw.drawn();
      for (int from = 0; from < drawn.size(); from += AT_ONCE) {
        keep(drawn.subList(from, Math.min(drawn.size(), from + AT_ONCE)), kept);
      }
      return by == null
          ? List.of()
          : found.entrySet().stream()
              .map(e ->
                  new Stratum(
                      e.getKey(),
                      e.getValue(),
                      shares.getOrDefault(e.getKey(), 0L),
                      collections.get(e.getKey())))
              .toList();
    }

    /** Empty for a text of several, for one alone of them may have what makes its stratum. */
    private static Optional<String> collection(ObjectNode document) {
      JsonNode all = document.path(Strata.COLLECTION);
      return all.isArray() && all.size() != 1
          ? Optional.empty()
          : Optional.of((all.isArray() ? all.path(0) : all).asString(""));
    }

    private void read(List<String> fields, Pages<List<ObjectNode>> reader) throws IOException {
      index.documents(
          criteria,
          fields,
          page -> {
            if (stopped.getAsBoolean()) {
              throw new CancellationException("nobody wants the set any more");
            }
            reader.read(page);
          });
    }

    private void keep(List<Drawn> drawn, OutputStream kept) {
      boolean texts = criteria.count() == Count.TEXTS;
      List<String> ids = drawn.stream().map(Drawn::id).toList();
      Map<String, ObjectNode> articles = new HashMap<>();
      for (ObjectNode article : texts ? index.articlesOf(ids) : index.articles(ids, List.of())) {
        articles.put(article.path(texts ? "textId" : "id").asString(), article);
      }
      transaction.executeWithoutResult(status -> {
        for (Drawn one : drawn) {
          ObjectNode article = articles.get(one.id());
          if (article != null) {
            keep(Member.of(++place, one.stratum(), article), article, kept);
          }
        }
      });
      written.accept(place);
      if (stopped.getAsBoolean()) {
        throw new CancellationException("nobody wants the set any more");
      }
    }

    private void keep(Member member, ObjectNode article, OutputStream kept) {
      members.add(id, member);
      codings.merge(member.coding(), 1L, Long::sum);
      List<String> names = new ArrayList<>(LEFT_OUT);
      article.remove(names);
      article.withObjectProperty("provenance").remove("history");
      if (article.path("outlet") instanceof ObjectNode outlet) {
        outlet.remove("key");
      }
      try {
        kept.write(JSON.writeValueAsBytes(article));
        kept.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void check(long total, long size) {
    if (total == 0) {
      throw new BadQuery("Nothing was found that could be frozen.", -1);
    }
    if (size > FrozenSet.MOST) {
      throw new BadQuery(
          String.format(
              Locale.US,
              "A frozen set has at most %,d articles, and these are %,d; draw a sample or make the"
                  + " search narrower.",
              FrozenSet.MOST,
              size),
          -1);
    }
  }
}
