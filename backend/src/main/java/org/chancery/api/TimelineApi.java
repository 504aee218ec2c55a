package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chancery.analysis.EventMix;
import org.chancery.analysis.Split;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.TimelineAsk;
import org.chancery.analysis.Timelines;
import org.chancery.export.TimelineCsv;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.DateKind;
import org.chancery.search.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Result sets over time. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class TimelineApi {

  private static final String TIME =
      """
      `unit=day|week|month|quarter|year` (without it, one that fits), `by=published` (default) or \
      `event`. Each of `counts` is the total of the search in `search` with `from` and `to`, or \
      with `by=event` `eventFrom` and `eventTo`, of its point. `all` counts the \
      articles of the outlets, countries of outlets, languages, collections and frozen sets that \
      the search names. A `gap` is a time in which nothing of these was published: a zero there \
      says nothing. `undated` articles have no date, or tell of no event that has one; articles \
      whose date is wider than a point are in none. 1,500 points at most.\
      """;

  private static final String SIDES =
      """


      `split=outletCountry|quad` parts the search; `vs`, up to four times, puts others beside it: a \
      country pair (`KOR-RUS`, `RUS>PRK`) in the place of its own, or other words in the place of \
      `q`.\
      """;

  private static final String KINDS =
      """
      The quad classes, and PLOVER's roots, the most frequent first. An article counts for each \
      that it tells of.

      """;

  private final Timelines timelines;

  TimelineApi(Timelines timelines) {
    this.timelines = timelines;
  }

  record SeriesAnswer(
      String value, String label, String search, long total, long undated, List<Long> counts) {

    static List<SeriesAnswer> of(Timeline timeline) {
      return timeline.series().stream()
          .map(s ->
              new SeriesAnswer(
                  s.value(),
                  s.label(),
                  CriteriaParameters.toQuery(s.criteria(), Sort.RELEVANCE),
                  s.total(),
                  s.undated(),
                  s.counts()))
          .toList();
    }
  }

  record TimelineAnswer(
      String unit, String by, List<Timeline.Point> points, List<SeriesAnswer> series) {}

  record EventsAnswer(
      String unit,
      String by,
      List<Timeline.Point> points,
      List<SeriesAnswer> quads,
      List<SeriesAnswer> events) {}

  @GetMapping("/timeline")
  @Asks({"unit", "by", "split", "vs"})
  @Operation(
      summary = "A result set over time, beside others",
      description = TIME + SIDES + ApiDescription.FILTERS)
  TimelineAnswer timeline(@Parameter(hidden = true) HttpServletRequest request) {
    Timeline found = asked(request);
    return new TimelineAnswer(
        found.unit().parameter(), found.by().parameter(), found.points(), SeriesAnswer.of(found));
  }

  @GetMapping(path = "/timeline.csv", produces = "text/csv")
  @Asks({"unit", "by", "split", "vs"})
  @Operation(
      summary = "The timeline as CSV, zeros included",
      description = TIME + SIDES + ApiDescription.FILTERS)
  void timelineCsv(
      @Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write("chancery-timeline.csv", List.of(asked(request)), response);
  }

  @GetMapping("/events")
  @Asks({"unit", "by"})
  @Operation(
      summary = "The kinds of events that a result set tells of, over time",
      description = KINDS + TIME + ApiDescription.FILTERS)
  EventsAnswer events(@Parameter(hidden = true) HttpServletRequest request) {
    EventMix mix = mix(request);
    return new EventsAnswer(
        mix.quads().unit().parameter(),
        mix.quads().by().parameter(),
        mix.quads().points(),
        SeriesAnswer.of(mix.quads()),
        SeriesAnswer.of(mix.roots()));
  }

  @GetMapping(path = "/events.csv", produces = "text/csv")
  @Asks({"unit", "by"})
  @Operation(
      summary = "The kinds of events as CSV, zeros included",
      description = KINDS + TIME + ApiDescription.FILTERS)
  void eventsCsv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EventMix mix = mix(request);
    write("chancery-events.csv", List.of(mix.quads(), mix.roots()), response);
  }

  private static void write(String file, List<Timeline> timelines, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    TimelineCsv.write(timelines, response.getWriter());
  }

  private Timeline asked(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return timelines.of(
        parameters.criteria(),
        new TimelineAsk(
            parameters.interval("unit"), by(parameters), split(parameters), parameters.list("vs")));
  }

  private EventMix mix(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return timelines.events(
        parameters.criteria(),
        TimelineAsk.USUAL.every(parameters.interval("unit")).by(by(parameters)));
  }

  private static DateKind by(Parameters parameters) {
    String value = parameters.text("by");
    return value == null
        ? DateKind.PUBLISHED
        : DateKind.find(value)
            .orElseThrow(() -> new BadQuery("by is published or event, not '" + value + "'.", -1));
  }

  private static Split split(Parameters parameters) {
    String value = parameters.text("split");
    return value == null
        ? Split.WHOLE
        : Split.find(value)
            .orElseThrow(
                () -> new BadQuery("split is outletCountry or quad, not '" + value + "'.", -1));
  }
}
