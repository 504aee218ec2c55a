package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.Coverage;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Coverages;
import org.chancery.export.CoverageCsv;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Result sets by outlet and time. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class CoverageApi {

  private static final String COVERAGE =
      """
      A row for each of the `outlets` (1 to 60, 20 by default) with the most articles, one for \
      articles of which the outlet is unknown, and `all`. `unit=week|month|quarter|year` or `day`; \
      without it, months where there are no more than 60 of them, else years. Each of `counts` is \
      the total of the row's `search` with `from` and `to` of its time, each of `codedCounts` that \
      with `coded.all=coded`; `undated` that with `precision.missing=true` in the place of any \
      values of `precision`. `intake` counts all articles of the outlet in that time, whatever they \
      say: where it is 0, nothing of it is indexed. 400 times at most.\
      """;

  private final Coverages coverages;

  CoverageApi(Coverages coverages) {
    this.coverages = coverages;
  }

  record TimeAnswer(LocalDate from, LocalDate to) {}

  record RowAnswer(
      String value,
      String label,
      String search,
      long total,
      long undated,
      long coded,
      List<Long> counts,
      List<Long> codedCounts,
      List<Long> intake) {

    static RowAnswer of(Coverage.Row row) {
      return new RowAnswer(
          row.value(),
          row.label(),
          CriteriaParameters.toQuery(row.articles().criteria(), Sort.RELEVANCE),
          row.articles().total(),
          row.articles().undated(),
          row.coded().total(),
          row.articles().counts(),
          row.coded().counts(),
          row.intake());
    }
  }

  record CoverageAnswer(
      String unit, List<TimeAnswer> points, RowAnswer all, List<RowAnswer> outlets) {}

  @GetMapping("/coverage")
  @Asks({"unit", "outlets"})
  @Operation(
      summary = "The articles of a result set by outlet and time",
      description = COVERAGE + ApiDescription.FILTERS)
  CoverageAnswer coverage(@Parameter(hidden = true) HttpServletRequest request) {
    Coverage found = asked(request);
    return new CoverageAnswer(
        found.times().unit().parameter(),
        found.times().points().stream().map(p -> new TimeAnswer(p.from(), p.to())).toList(),
        RowAnswer.of(found.all()),
        found.outlets().stream().map(RowAnswer::of).toList());
  }

  @GetMapping(path = "/coverage.csv", produces = "text/csv")
  @Asks({"unit", "outlets"})
  @Operation(
      summary = "Coverage as CSV, zeros included",
      description = COVERAGE + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Coverage coverage = asked(request);
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery-coverage.csv\"");
    CoverageCsv.write(coverage, response.getWriter());
  }

  private Coverage asked(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return coverages.of(
        parameters.criteria(),
        new CoverageAsk(
            parameters.interval("unit"),
            parameters.number("outlets", CoverageAsk.USUAL.outlets())));
  }
}
