package org.chancery.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Knot;
import org.chancery.analysis.NetworkAsk;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.Sort;
import org.chancery.search.View;

/** What of a result set is shown: a page of hits, or one of the pictures. */
enum Shown {
  PAGE(1.25),
  MATRIX(2),
  TIMELINE(2),
  EVENTS(2),
  NETWORK(2),
  TERMS(2),
  COVERAGE(2),
  COMPARE(2);

  private static final int HITS = 20;
  private static final int VALUES = 30;
  private static final int SIDES = 12;
  private static final int NODES = 60;
  private static final int WORDS = 40;

  /** The facets that are open in the page. */
  private static final List<Facet> FACETS =
      List.of(Facet.ACTOR, Facet.COUNTRY, Facet.DYAD, Facet.OUTLET);

  private static final List<String> GROUPS =
      List.of("West: outletCountry=USA,GBR,FRA,DEU", "East: outletCountry=CHN,RUS,PRK");

  /** Of pages, from nothing at all to what takes the longest. */
  private static final List<String> SEARCHES =
      List.of(
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
          "count=texts&q=treaty&country=RUS");

  private static final List<String> SEARCHES_OF_PICTURES =
      List.of("", "q=treaty", "country=RUS", "from=2024-01-01", "event=AID", "count=texts");

  private final double aim;

  Shown(double aim) {
    this.aim = aim;
  }

  /** The highest ratio that is well. */
  double aim() {
    return aim;
  }

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Asked> asked() {
    List<String> searches = this == PAGE ? SEARCHES : SEARCHES_OF_PICTURES;
    return searches.stream().map(criteria -> new Asked(this, criteria)).toList();
  }

  /** The address in the HTTP interface, of everything. */
  String path() {
    return switch (this) {
      case PAGE ->
          "/api/v1/search?size="
              + HITS
              + "&facets="
              + FACETS.stream().map(Facet::parameter).collect(Collectors.joining(","))
              + "&facetSize="
              + VALUES
              + "&histogram=month";
      case MATRIX -> "/api/v1/analysis/matrix?size=" + SIDES;
      case TIMELINE -> "/api/v1/analysis/timeline?unit=month";
      case EVENTS -> "/api/v1/analysis/events?unit=month";
      case NETWORK -> "/api/v1/analysis/network?of=actors&size=" + NODES;
      case TERMS -> "/api/v1/analysis/terms?terms=words&size=" + WORDS;
      case COVERAGE -> "/api/v1/analysis/coverage?outlets=" + CoverageAsk.USUAL.outlets();
      case COMPARE ->
          GROUPS.stream()
              .map(group -> "group=" + URLEncoder.encode(group, StandardCharsets.UTF_8))
              .collect(Collectors.joining("&", "/api/v1/analysis/compare?", ""));
    };
  }

  /** The same without the HTTP interface. */
  void run(Analyses analyses, Criteria criteria) {
    TimelineAsk months = TimelineAsk.USUAL.every(Interval.MONTH);
    switch (this) {
      case PAGE ->
          analyses
              .search()
              .search(
                  criteria, new View(Sort.RELEVANCE, HITS, null, FACETS, VALUES, Interval.MONTH));
      case MATRIX -> analyses.matrices().of(criteria, List.of(), SIDES, false);
      case TIMELINE -> analyses.timelines().of(criteria, months);
      case EVENTS -> analyses.timelines().events(criteria, months);
      case NETWORK -> analyses.networks().of(criteria, new NetworkAsk(Knot.ACTORS, NODES, 0));
      case TERMS -> analyses.terms().of(criteria, TermKind.WORDS, WORDS);
      case COVERAGE -> analyses.coverages().of(criteria, CoverageAsk.USUAL);
      case COMPARE ->
          analyses.comparisons().of(criteria, GROUPS.stream().map(SourceGroup::parse).toList());
    }
  }
}
