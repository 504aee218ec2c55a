package org.chancery.search;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.index.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a result set with their counts, asked for in one request.
 *
 * @param pit the state of the index that is searched
 */
record HitPages(FacetAnswers facets, Texts texts, String pit) {

  SearchResult page(View view, @Nullable Cursor cursor, int asked, boolean leftOut) {
    long start = System.nanoTime();
    Requests requests = new Requests(facets.queries(), facets.criteria());
    boolean counts = !view.facets().isEmpty() || view.histogram() != null;
    List<RequestItem> items = new ArrayList<>();
    items.add(Msearch.at(pit, b -> requests.hits(b, view, cursor)));
    if (counts) {
      items.add(Msearch.at(pit, b -> requests.counts(b, view)));
    }
    boolean dated = facets.queries().hasDates(facets.criteria());
    if (dated) {
      items.add(Msearch.at(pit, requests::undated));
    }
    List<MultiSearchItem<HitSource>> answers = facets.msearch().run(items);
    MultiSearchItem<HitSource> page = answers.getFirst();
    Meanwhile<Map<String, Integer>> copies =
        Meanwhile.ask(() -> HitMapper.copies(texts, page.hits().hits()));
    Map<Facet, List<FacetValue>> values = counts ? facets.values(view, answers.get(1)) : Map.of();
    HitMapper mapper = new HitMapper(facets.names(), facets.criteria(), copies.answer());
    return new SearchResult(
        Msearch.total(page),
        dated ? Msearch.total(answers.getLast()) : 0,
        (System.nanoTime() - start) / 1_000_000,
        Cursor.next(page, view, pit, asked, leftOut),
        page.hits().hits().stream()
            .map(h -> mapper.toHit(Objects.requireNonNull(h.source()), h.highlight()))
            .toList(),
        values,
        counts ? FacetAnswers.missing(view, answers.get(1)) : Map.of(),
        counts ? new FacetReader(facets.names()).histogram(view, answers.get(1)) : List.of());
  }
}
