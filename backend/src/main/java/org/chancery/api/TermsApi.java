package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TermTable;
import org.chancery.analysis.Terms;
import org.chancery.export.TermsCsv;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words, actors and countries that distinguish a result set. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class TermsApi {

  private static final String TERMS =
      """
      Words, or with `terms=actors` and `terms=countries` those that articles name, which are more \
      frequent in the result set than in the rest of the same collections and languages, whatever \
      else is asked; `size` (1 to 100, 40 by default) of them, the strongest first. Words are \
      looked for in a sample of the set, the others in all of it; the numbers are exact: \
      `articles` is the total of `search`, and `all` that of `searchAll`, the corpus. `strength` \
      is the log-likelihood ratio 2 Σ O ln(O/E) over articles with and without the word, in the \
      set and in the rest; words below 10.83 are left out, and what the search asks for: words of \
      the query, actors and countries that are chosen, and the sides of chosen pairs. `value` is \
      the word, the id of the actor or the code of the country, `word` how it is read.\
      """;

  private final Terms terms;

  TermsApi(Terms terms) {
    this.terms = terms;
  }

  record TermAnswer(
      String value,
      String word,
      long articles,
      long all,
      double share,
      double shareElsewhere,
      double strength,
      String search,
      String searchAll) {}

  record TermsAnswer(long articles, long all, List<TermAnswer> terms) {}

  @GetMapping("/terms")
  @Asks({"terms", "size"})
  @Operation(
      summary = "The words, actors or countries that distinguish a result set",
      description = TERMS + ApiDescription.FILTERS)
  TermsAnswer terms(@Parameter(hidden = true) HttpServletRequest request) {
    TermTable table = asked(request);
    return new TermsAnswer(
        table.articles(),
        table.all(),
        table.terms().stream()
            .map(t ->
                new TermAnswer(
                    t.value(),
                    t.word(),
                    t.here(),
                    t.here() + t.elsewhere(),
                    t.share(),
                    t.shareElsewhere(),
                    t.strength(),
                    CriteriaParameters.toQuery(table.here(t), Sort.RELEVANCE),
                    CriteriaParameters.toQuery(table.everywhere(t), Sort.RELEVANCE)))
            .toList());
  }

  @GetMapping(path = "/terms.csv", produces = "text/csv")
  @Asks({"terms", "size"})
  @Operation(summary = "The same as CSV", description = TERMS + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TermTable table = asked(request);
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery-terms.csv\"");
    TermsCsv.write(table, response.getWriter());
  }

  private TermTable asked(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return terms.of(parameters.criteria(), kind(parameters), parameters.number("size", 40));
  }

  private static TermKind kind(Parameters parameters) {
    String value = parameters.text("terms");
    return value == null
        ? TermKind.WORDS
        : TermKind.find(value)
            .orElseThrow(() ->
                new BadQuery("terms is words, actors or countries, not '" + value + "'.", -1));
  }
}
