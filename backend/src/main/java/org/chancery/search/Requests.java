package org.chancery.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of the searches behind one page; pure. */
final class Requests {

  /** Of the sentences that earned a hit any may have a searched word. */
  private static final int SENTENCES = 20;

  private final Queries queries;
  private final Criteria criteria;

  Requests(Queries queries, Criteria criteria) {
    this.queries = queries;
    this.criteria = criteria;
  }

  SearchRequestBody.Builder hits(
      SearchRequestBody.Builder body, View view, @Nullable Cursor cursor) {
    body.query(
            isByScore(view.sort())
                ? queries.ranked(criteria, view.sort() == Sort.FRESH)
                : queries.toElastic(criteria))
        .size(view.size())
        .trackTotalHits(t -> t.enabled(true))
        .sort(order(view.sort()))
        .source(s -> s.filter(f -> f.includes(fields())));
    if (view.size() > 0) {
      body.highlight(highlight(queries.words(criteria), EntryMatch.isAsked(criteria)));
    }
    if (cursor != null) {
      body.searchAfter(cursor.searchAfter());
    }
    return body;
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>(HitSource.FIELDS);
    if (EntryMatch.isAsked(criteria) || !criteria.q().isBlank()) {
      fields.add("body");
    }
    if (EntryMatch.isAsked(criteria)) {
      fields.addAll(HitSource.NAMES);
    }
    return fields;
  }

  /**
   * What a hit is made of, where all are read. Whole documents come faster than parts of them,
   * which Elasticsearch has to cut out of each; their beginning is quoted from them.
   */
  SearchRequest.Builder walk(SearchRequest.Builder request, boolean quoted) {
    boolean marked = quoted && (criteria.hasWords() || EntryMatch.isAsked(criteria));
    return marked
        ? request.highlight(highlight(queries.words(criteria), EntryMatch.isAsked(criteria)))
        : request;
  }

  SearchRequestBody.Builder counts(SearchRequestBody.Builder body, View view) {
    FacetAggregations aggregations = new FacetAggregations(queries, criteria);
    return body.size(0)
        .query(datedWords())
        .aggregations(aggregations.of(view.facets(), view.facetSize(), view.histogram()));
  }

  SearchRequestBody.Builder values(
      SearchRequestBody.Builder body, Facet facet, int size, @Nullable String include) {
    FacetAggregations aggregations = new FacetAggregations(queries, criteria);
    return body.size(0)
        .query(datedWords())
        .aggregations(facet.parameter(), aggregations.facet(facet, size, include));
  }

  /** Keys that begin with names, in their order, each with how many articles have it. */
  SearchRequestBody.Builder keys(
      SearchRequestBody.Builder body, Facet facet, @Nullable String after, int size) {
    Choice own = criteria.choice(facet).withoutAny();
    return body.size(0)
        .query(queries.toElastic(criteria.with(facet, own)))
        .aggregations(facet.parameter(), FacetAggregations.keys(facet, after, size));
  }

  SearchRequestBody.Builder acts(SearchRequestBody.Builder body, List<String> sides) {
    return body.size(0)
        .query(datedWords())
        .aggregations(Facet.DYAD.parameter(), new FacetAggregations(queries, criteria).acts(sides));
  }

  SearchRequestBody.Builder undated(SearchRequestBody.Builder body) {
    return total(body, queries.undated(criteria));
  }

  static SearchRequestBody.Builder total(SearchRequestBody.Builder body, Query query) {
    return body.size(0).query(query).trackTotalHits(t -> t.enabled(true));
  }

  /** The words and the range; each facet brings the rest, for it must leave out its own. */
  private Query datedWords() {
    return queries.toElastic(
        new Criteria(criteria.q(), Map.of(), false, criteria.from(), criteria.to()));
  }

  /** Without words all articles are equally relevant; the newest come first then. */
  private List<SortOptions> order(Sort sort) {
    SortOptions id = SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));
    if (isByScore(sort)) {
      return List.of(SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc))), id);
    }
    SortOrder order = sort == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    return List.of(
        SortOptions.of(s ->
            s.field(
                f -> f.field("published.from").order(order).missing(m -> m.stringValue("_last")))),
        id);
  }

  private boolean isByScore(Sort sort) {
    return sort.isByScore() && criteria.hasWords();
  }

  private static Highlight highlight(Query words, boolean ofEntries) {
    HighlightField title =
        HighlightField.of(
            f -> f.numberOfFragments(0).matchedFields("title.exact").highlightQuery(words));
    HighlightField body =
        HighlightField.of(f ->
            f.numberOfFragments(ofEntries ? SENTENCES : Snippets.MOST)
                .matchedFields("body.exact")
                .fragmentSize(0)
                .noMatchSize(Snippets.BEGINNING)
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("en-US")
                .order(HighlighterOrder.Score)
                .highlightQuery(words));
    return Highlight.of(h ->
        h.type(HighlighterType.Unified)
            .preTags(String.valueOf(Hit.MARK_START))
            .postTags(String.valueOf(Hit.MARK_END))
            .fields(NamedValue.of("title", title), NamedValue.of("body", body)));
  }
}
