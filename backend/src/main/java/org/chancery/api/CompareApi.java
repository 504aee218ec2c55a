package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.Comparisons;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Timeline;
import org.chancery.export.ComparisonCsv;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Hit;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What groups of outlets have of one search. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class CompareApi {

  private static final String GROUPS =
      """
      `group`, one to four times, is a name and where its articles come from: \
      `Gulf press: outletCountry=ARE,SAU,QAT; language=en`. It is made of `outletCountry`, `outlet` \
      and `language`, of which an article has one value each; they take the place of those that the \
      search names. A comma, a semicolon or a percent sign in a value is written `%2C`, `%3B` or \
      `%25`.

      Each `articles` is the total of the `search` beside it. `all` are the group's articles of the \
      same days, whatever they say. `own` texts name no agency. `terms` tell what is found from \
      what the other groups have together, with the strength of `/analysis/terms`. `first` are the \
      articles of the earliest day with one that is dated to a day; those in `vague`, dated less \
      exactly or not at all, may be earlier.\
      """;

  private static final Pattern MARKS = Pattern.compile("[" + Hit.MARK_START + Hit.MARK_END + "]");

  private final Comparisons comparisons;

  CompareApi(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  record NumberAnswer(String value, String label, long articles, String search) {
    static @Nullable NumberAnswer of(@Nullable Tally number) {
      return number == null ? null : known(number);
    }

    static NumberAnswer known(Tally n) {
      return new NumberAnswer(n.value(), n.label(), n.count(), query(n.search()));
    }
  }

  record WordAnswer(String word, long articles, long elsewhere, double strength, String search) {}

  record HitAnswer(String id, String title, @Nullable String outlet, @Nullable String published) {}

  record FirstAnswer(
      LocalDate day, NumberAnswer articles, List<HitAnswer> hits, @Nullable NumberAnswer vague) {}

  record SideAnswer(
      String group,
      String name,
      NumberAnswer found,
      NumberAnswer all,
      NumberAnswer own,
      @Nullable NumberAnswer credited,
      List<NumberAnswer> agencies,
      List<NumberAnswer> quads,
      List<WordAnswer> terms,
      @Nullable FirstAnswer first,
      List<Long> counts,
      List<Long> allCounts) {}

  record CompareAnswer(String unit, List<Timeline.Point> points, List<SideAnswer> groups) {}

  @GetMapping("/compare")
  @Asks("group")
  @Operation(
      summary = "What groups of outlets have of one search",
      description = GROUPS + ApiDescription.FILTERS)
  CompareAnswer compare(@Parameter(hidden = true) HttpServletRequest request) {
    Comparison found = asked(request);
    List<SideAnswer> sides = new ArrayList<>();
    for (int i = 0; i < found.sides().size(); i++) {
      sides.add(side(found, i));
    }
    return new CompareAnswer(found.timeline().unit().parameter(), found.timeline().points(), sides);
  }

  @GetMapping(path = "/compare.csv", produces = "text/csv")
  @Asks("group")
  @Operation(
      summary = "What groups of outlets have of one search, as CSV",
      description = GROUPS + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Comparison found = asked(request);
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery-compare.csv\"");
    ComparisonCsv.write(found, response.getWriter());
  }

  private Comparison asked(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return comparisons.of(
        parameters.criteria(), parameters.list("group").stream().map(SourceGroup::parse).toList());
  }

  private static SideAnswer side(Comparison found, int number) {
    Side side = found.sides().get(number);
    return new SideAnswer(
        side.group().toString(),
        side.group().name(),
        NumberAnswer.known(side.found()),
        NumberAnswer.known(side.all()),
        NumberAnswer.known(side.own()),
        NumberAnswer.of(side.credited()),
        side.agencies().stream().map(NumberAnswer::known).toList(),
        side.quads().stream().map(NumberAnswer::known).toList(),
        side.terms().stream()
            .map(t ->
                new WordAnswer(
                    t.word(), t.here(), t.elsewhere(), t.strength(), query(side.search(t))))
            .toList(),
        side.first() == null ? null : first(side.first()),
        found.timeline().series().get(number).counts(),
        found.all().get(number));
  }

  private static FirstAnswer first(First first) {
    return new FirstAnswer(
        first.day(),
        NumberAnswer.known(first.articles()),
        first.hits().stream()
            .map(h ->
                new HitAnswer(
                    h.id(),
                    MARKS.matcher(h.title()).replaceAll(""),
                    h.outlet() == null ? null : h.outlet().name(),
                    h.published() == null ? null : h.published().date()))
            .toList(),
        NumberAnswer.of(first.vague()));
  }

  private static String query(Criteria criteria) {
    return CriteriaParameters.toQuery(criteria, Sort.RELEVANCE);
  }
}
