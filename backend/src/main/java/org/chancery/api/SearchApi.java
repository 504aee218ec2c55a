package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.chancery.api.Shapes.BlocShape;
import org.chancery.api.Shapes.FacetAnswer;
import org.chancery.api.Shapes.SearchAnswer;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Blocs;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.FacetAsk;
import org.chancery.sweep.Sweep;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches and facets. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Search")
class SearchApi {

  private static final int LONGEST_PART = 200;

  private final ArticleSearch search;
  private final Sweep sweep;

  SearchApi(ArticleSearch search, Sweep sweep) {
    this.search = search;
    this.sweep = sweep;
  }

  @GetMapping("/search")
  @Asks({"size", "cursor", "facets", "facetSize", "histogram"})
  @Operation(
      summary = "One page of a result set",
      description = ApiDescription.FILTERS + ApiDescription.VIEW)
  SearchAnswer search(@Parameter(hidden = true) HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    Criteria criteria = parameters.asked().criteria();
    return SearchAnswer.of(
        search.search(criteria, parameters.view()),
        search.namesMeant(criteria),
        search.leavesOutSamples(criteria),
        criteria.count() == Count.TEXTS ? sweep.behind() : null);
  }

  @GetMapping("/blocs")
  @Operation(
      summary = "Blocs that filters may name, with their members",
      description =
          "`country=bloc:EU`, `dyad=RUS>bloc:EU`: any state that was a member on the first day of "
              + "an article's date; by now, of articles without one. `to` is the last day.")
  List<BlocShape> blocs() {
    return Blocs.all().stream().map(BlocShape::of).toList();
  }

  @GetMapping("/facets/{name}")
  @Asks({"contains", "size", "cursor"})
  @Operation(
      summary = "The values of one facet under the same filters as /search",
      description =
          "`contains`: part of the label. `sort`: `count` (default) or `name`. `size`: 1 to 1000."
              + " `cursor`: that of the former page; by name it leads through all values, by count"
              + " through the first 50,000. `missing`: articles without a value."
              + ApiDescription.FILTERS)
  FacetAnswer facet(
      @PathVariable String name, @Parameter(hidden = true) HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String order = parameters.text("sort");
    if (order != null && !order.equals("count") && !order.equals("name")) {
      throw new BadQuery("sort is count or name, not '" + order + "'.", -1);
    }
    String contains = parameters.text("contains");
    if (contains != null && contains.length() > LONGEST_PART) {
      throw new BadQuery("contains may have 200 characters.", -1);
    }
    int size = parameters.number("size", 100);
    if (size < 1 || size > 1_000) {
      throw new BadQuery("size must lie between 1 and 1,000, not " + size + ".", -1);
    }
    FacetAsk ask =
        new FacetAsk(
            Parameters.facet(name),
            contains == null ? "" : contains,
            "name".equals(order),
            size,
            parameters.text("cursor"));
    return FacetAnswer.of(search.values(parameters.criteria(), ask));
  }
}
