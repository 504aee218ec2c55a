package org.chancery.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages through all values of a facet, in one state of the index. */
final class FacetPages {

  /** Elasticsearch sorts no more by count, or by a name that it does not hold. */
  static final int MOST = 50_000;

  private static final int WALKED_AT_ONCE = 5_000;

  private final FacetAnswers answers;
  private final Requests requests;
  private final FacetAsk ask;
  private final FacetText text;

  FacetPages(FacetAnswers answers, FacetAsk ask) {
    this.answers = answers;
    this.requests = new Requests(answers.queries(), answers.criteria());
    this.ask = ask;
    this.text = new FacetText(ask.facet(), ask.contains());
  }

  /**
   * @param next where the next page begins, absent on the last
   */
  record Page(List<FacetValue> values, @Nullable FieldValue next) {}

  FacetPage answer(String pit, @Nullable Cursor cursor, int asked, boolean leftOut) {
    Page page = page(pit, cursor == null ? null : cursor.place());
    FieldValue next = page.next();
    return new FacetPage(
        page.values(),
        missing(pit),
        next == null ? null : Cursor.after(pit, List.of(next), asked, leftOut).encoded());
  }

  /**
   * @param after where the former page ended, none for the first
   */
  private Page page(String pit, @Nullable FieldValue after) {
    return ask.byName() && ask.facet() == Facet.ACTOR
        ? byKey(pit, after == null ? null : after._get().toString())
        : byPlace(pit, after == null ? 0 : place(after));
  }

  /** How many articles lack a value. */
  private long missing(String pit) {
    if (!ask.facet().isOptional()) {
      return 0;
    }
    Query missing = answers.queries().missing(answers.criteria(), ask.facet());
    return Msearch.total(one(Msearch.at(pit, b -> Requests.total(b, missing))));
  }

  private Page byPlace(String pit, int from) {
    int to = from + ask.size();
    // Where Elasticsearch cannot pick or sort by label, all values are fetched for it.
    int fetched = text.isExact() && !ask.byName() ? Math.min(MOST, to + 1) : MOST;
    MultiSearchItem<HitSource> answer =
        one(Msearch.at(pit, b -> requests.values(b, ask.facet(), fetched, text.include())));
    List<FacetValue> counted = answers.counts().exact(ask.facet(), answer, fetched);
    List<FacetValue> all =
        text.chosen(
            text.isExact() && !ask.byName() ? counted : answers.named(ask.facet(), counted),
            ask.byName());
    int end = Math.min(to, all.size());
    return new Page(
        answers.named(ask.facet(), all.subList(Math.min(from, end), end)),
        end < all.size() ? FieldValue.of((long) end) : null);
  }

  /** In the order of the keys that articles hold, which begin with the name. */
  private Page byKey(String pit, @Nullable String after) {
    FacetReader reader = new FacetReader(answers.names());
    List<FacetValue> page = new ArrayList<>();
    String from = after;
    String last = "";
    while (true) {
      String key = from;
      CompositeAggregate keys =
          Objects.requireNonNull(
                  one(Msearch.at(pit, b -> requests.keys(b, ask.facet(), key, WALKED_AT_ONCE)))
                      .aggregations()
                      .get(ask.facet().parameter()))
              .composite();
      for (CompositeBucket bucket : keys.buckets().array()) {
        from = Objects.requireNonNull(bucket.key().get(FacetAggregations.VALUES)).stringValue();
        if (!text.isMetBy(from)) {
          continue;
        }
        if (page.size() == ask.size()) {
          return new Page(page, FieldValue.of(last));
        }
        page.add(reader.keyed(ask.facet(), from, bucket.docCount()));
        last = from;
      }
      if (keys.buckets().array().size() < WALKED_AT_ONCE) {
        return new Page(page, null);
      }
    }
  }

  /** Whatever a caller sent. */
  private static int place(FieldValue after) {
    if (!after.isLong() || after.longValue() < 0 || after.longValue() > MOST) {
      throw new BadQuery("The cursor is none that this list gave out; start again without it.", -1);
    }
    return (int) after.longValue();
  }

  private MultiSearchItem<HitSource> one(RequestItem item) {
    return answers.msearch().run(List.of(item)).getFirst();
  }
}
