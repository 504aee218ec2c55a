package org.chancery.bench;

import java.util.List;
import org.chancery.analysis.PairMatrices;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.View;

/**
 * What a page asks for.
 *
 * @param criteria as parameters
 * @param matrix whether it is the matrix of the pairs rather than a page of hits
 */
record Asked(String criteria, boolean matrix) {

  private static final int HITS = 20;
  private static final int VALUES = 30;
  private static final int SIDES = 12;

  /** The facets that are open in the page. */
  private static final List<Facet> FACETS =
      List.of(Facet.ACTOR, Facet.COUNTRY, Facet.DYAD, Facet.OUTLET);

  /** From nothing at all to what takes the longest. */
  static List<Asked> pages() {
    return List.of(
            "",
            "q=treaty",
            "q=missile+deal",
            "q=%22joint+statement%22",
            "q=talks+OR+sanctions",
            "q=border+-army",
            "q=sanct*",
            "country=RUS",
            "country.all=RUS&country.all=CHN",
            "country=USA&country=IRN&country.not=ISR",
            "dyad=RUS-UKR",
            "dyad=USA%3ECHN",
            "dyad=PRK-*",
            "dyad=RUS-UKR&event=AID&event=ASSAULT",
            "dyad=RUS%3Ebloc:EU",
            "country=bloc:NATO",
            "event=SANCTION&time=did",
            "quad=4&country=SYR",
            "actor=person:made-3",
            "outlet=outlet1.example",
            "from=2024-01-01&to=2024-12-31",
            "q=treaty&dyad=CHN-USA&from=2020-01-01",
            "agency.missing=true&country=IND",
            "count=texts",
            "count=texts&q=treaty&country=RUS")
        .stream()
        .map(criteria -> new Asked(criteria, false))
        .toList();
  }

  static List<Asked> matrices() {
    return List.of("", "q=treaty", "country=RUS", "from=2024-01-01", "event=AID", "count=texts")
        .stream()
        .map(criteria -> new Asked(criteria, true))
        .toList();
  }

  boolean ofTexts() {
    return parsed().count() == Count.TEXTS;
  }

  /** The address in the HTTP interface. */
  String path() {
    String view =
        matrix
            ? "/api/v1/analysis/matrix?size=" + SIDES
            : "/api/v1/search?size="
                + HITS
                + "&facets="
                + String.join(",", FACETS.stream().map(Facet::parameter).toList())
                + "&facetSize="
                + VALUES
                + "&histogram=month";
    return criteria.isEmpty() ? view : view + "&" + criteria;
  }

  /** The same without the HTTP interface. */
  void run(ArticleSearch search, PairMatrices matrices) {
    if (matrix) {
      matrices.of(parsed(), List.of(), SIDES, false);
    } else {
      search.search(
          parsed(),
          new View(
              CriteriaParameters.fromQuery(criteria).sort(),
              HITS,
              null,
              FACETS,
              VALUES,
              Interval.MONTH));
    }
  }

  private Criteria parsed() {
    return CriteriaParameters.fromQuery(criteria).criteria();
  }
}
