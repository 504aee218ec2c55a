package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.analysis.Knot;
import org.chancery.analysis.NetworkAsk;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Split;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.FacetForm;
import org.chancery.search.Interval;
import org.chancery.search.OwnMark;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchStateTest {

  private static final List<Tab> TABS = List.of(Tab.values());
  private static final List<Interval> UNITS = List.of(Interval.values());
  private static final List<TermKind> KINDS = List.of(TermKind.values());
  private static final List<Sort> ORDERS = List.of(Sort.values());
  private static final List<String> VALUES =
      List.of(
          "PRK-RUS",
          "RUS>PRK",
          "KOR",
          "RUS",
          "AID",
          "AGREE",
          "1",
          "4",
          "will",
          "year",
          "day",
          "person:sergey-lavrov",
          "a&b=c",
          "50 %",
          "Сеул",
          "+1",
          "a.not");

  static Stream<SearchState> states() {
    return IntStream.range(0, 200).mapToObj(seed -> random(new Random(seed)));
  }

  @ParameterizedTest
  @MethodSource("states")
  void isTheSameAfterItsAddressWasRead(SearchState state) {
    String address = state.toParameters().getQueryString();

    StateReader.Reading reading = StateReader.read(QueryParameters.fromString(address));

    assertThat(reading.state()).isEqualTo(state);
    assertThat(reading.notes()).isEmpty();
  }

  /** Whatever is added to a state must be known where searches are kept. */
  @ParameterizedTest
  @MethodSource("states")
  void isTheSameAfterItWasKept(SearchState state) {
    PageView kept = PageView.fromQuery(state.view().toQuery());

    assertThat(SearchState.of(state.criteria(), kept)).isEqualTo(state);
  }

  @Test
  void needsNoParametersToBegin() {
    assertThat(SearchState.START.toParameters().getQueryString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "foo=1, foo",
    "actor.some=x, actor.some",
    "sort=size, sort",
    "from=yesterday, from",
    "to=2025-02-30, to",
    "kind=all, kind",
    "count=articles&count=texts, count",
    "list=full&list=compact, list",
    "show=articles&show=pairs, show",
    "actor.missing=yes, actor.missing",
    "mine.missing=1, mine.missing",
    "country=korea, korea",
    "dyad=Russia, Russia",
    "event.not=aid, aid",
    "mine.all=loved, loved",
    "mine.some=starred, mine.some",
    "list=long, list",
    "eventFrom=May, eventFrom",
    "show=map, 'articles, timeline, events, pairs, network, coverage'",
    "of=papers, actors",
    "nodes=61, 60",
    "least=0, '1,000,000'",
    "outlets=many, outlets",
    "cells=all, coded",
    "unit=hour, quarter",
    "by=birth, event",
    "split=actor, outletCountry",
    "measure=some, share",
    "order=name, region",
    "terms=outlets, countries",
    "vs=QQQ-RUS, QQQ",
    "side=QQQ, QQQ",
    "side=bloc:EU, bloc:EU",
  })
  void notesWhatItCannotRead(String address, String named) {
    StateReader.Reading reading = StateReader.read(QueryParameters.fromString(address));

    assertThat(reading.state()).isEqualTo(SearchState.START);
    assertThat(reading.notes()).singleElement().asString().contains(named);
  }

  @Test
  void comparesNoMoreSearchesThanAPictureHolds() {
    StateReader.Reading reading =
        StateReader.read(QueryParameters.fromString("vs=a&vs=b&vs=c&vs=d&vs=e&split=quad"));

    assertThat(reading.state().picture().ask().vs()).containsExactly("a", "b", "c", "d");
    assertThat(reading.state().picture().ask().split()).isEqualTo(Split.WHOLE);
    assertThat(reading.notes()).hasSize(2);
  }

  @Test
  void takesNoMoreValuesThanASearchMayHave() {
    StateReader.Reading reading =
        StateReader.read(new QueryParameters(Map.of("outlet", outlets(5_000))));

    assertThat(reading.state().filters()).isEqualTo(1_000);
    assertThat(reading.notes())
        .containsExactly("All filters together may have 1,000 values; the others were left out.");
  }

  @Test
  void notesTheFirstOfManyMistakes() {
    StateReader.Reading reading =
        StateReader.read(new QueryParameters(Map.of("country", outlets(5_000))));

    assertThat(reading.notes()).hasSize(11).last().isEqualTo("More of this address was left out.");
  }

  @Test
  void showsTheFirstOfManyFilters() {
    SearchState state =
        SearchState.START.with(Facet.OUTLET, Choice.any(outlets(30_000).toArray(String[]::new)));

    StateParts parts = StateParts.of(state, (facet, value) -> value);

    assertThat(parts.parts()).hasSize(40);
    assertThat(parts.more()).isEqualTo(29_960);
    assertThat(parts.parts().getFirst().without().filters()).isEqualTo(29_999);
  }

  private static List<String> outlets(int count) {
    return IntStream.range(0, count).mapToObj(n -> "paper" + n + ".example").toList();
  }

  @Test
  void swapsTheDaysOfARangeThatEndsBeforeItBegins() {
    StateReader.Reading reading =
        StateReader.read(QueryParameters.fromString("from=2025-03-02&to=2025-03-01"));

    assertThat(reading.state().criteria().from()).isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(reading.state().criteria().to()).isEqualTo(LocalDate.of(2025, 3, 2));
    assertThat(reading.notes()).hasSize(1);
  }

  @Test
  void sortsByRelevanceOnlyWhereWordsAreSearched() {
    assertThat(SearchState.START.sort()).isEqualTo(Sort.NEWEST);
    assertThat(SearchState.START.with(asked -> asked.withQuery("treaty")).sort())
        .isEqualTo(Sort.RELEVANCE);
  }

  @Test
  void forgetsAnOrderThatIsTheUsualOne() {
    assertThat(SearchState.START.sortedBy(Sort.OLDEST).sortedBy(Sort.NEWEST))
        .isEqualTo(SearchState.START);
  }

  private static SearchState random(Random random) {
    Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextInt(3) == 0) {
        filters.put(
            facet,
            new Choice(
                some(facet, random),
                some(facet, random),
                some(facet, random),
                random.nextInt(4) == 0));
      }
    }
    LocalDate from =
        random.nextBoolean() ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(999)) : null;
    LocalDate to =
        random.nextBoolean() ? LocalDate.of(2024, 1, 1).plusDays(random.nextInt(999)) : null;
    String q = random.nextBoolean() ? "" : "\"a b\"~5 AND dyad:PRK-RUS & c=d #" + random.nextInt(9);
    Sort order = random.nextBoolean() ? null : ORDERS.get(random.nextInt(ORDERS.size()));
    return new SearchState(
        new Criteria(q, filters, random.nextBoolean(), from, to)
            .withMine(marks(random))
            .happening(random.nextBoolean() ? Days.ANY : new Days(from, to)),
        order,
        TABS.get(random.nextInt(TABS.size())),
        2 + random.nextInt(59),
        random.nextBoolean(),
        picture(random),
        network(random),
        random.nextBoolean() ? List.of() : GROUPS);
  }

  private static NetworkView network(Random random) {
    return random.nextBoolean()
        ? NetworkView.USUAL
        : new NetworkView(
            new NetworkAsk(
                random.nextBoolean() ? Knot.ACTORS : Knot.COUNTRIES,
                2 + random.nextInt(59),
                random.nextInt(3) == 0 ? 1_000_000 : random.nextInt(3)),
            1 + random.nextInt(60),
            random.nextBoolean());
  }

  private static final List<SourceGroup> GROUPS =
      List.of(
          SourceGroup.parse(
              "Gulf & more; 50%: outletCountry=ARE,SAU; outlet=a%2C b,\u0442\u0430\u0441\u0441"),
          SourceGroup.parse("English: language=en"));

  private static Choice marks(Random random) {
    List<String> marks = Stream.of(OwnMark.values()).map(OwnMark::parameter).toList();
    return random.nextBoolean()
        ? Choice.NOTHING
        : new Choice(
            marks.subList(0, random.nextInt(3)),
            marks.subList(1, 1 + random.nextInt(3)),
            marks.subList(2, 2 + random.nextInt(2)),
            random.nextBoolean());
  }

  private static PictureView picture(Random random) {
    TimelineAsk ask =
        new TimelineAsk(
            random.nextBoolean() ? null : UNITS.get(random.nextInt(UNITS.size())),
            random.nextBoolean() ? DateKind.EVENT : DateKind.PUBLISHED,
            random.nextInt(3) == 0 ? Split.QUAD : Split.WHOLE,
            List.of());
    return new PictureView(
        random.nextBoolean() ? ask : ask.beside(List.of("KOR-RUS", "a & b", "Сеул")),
        random.nextBoolean(),
        random.nextBoolean(),
        KINDS.get(random.nextInt(KINDS.size())),
        random.nextBoolean() ? List.of() : List.of("PRK", "org:nato"));
  }

  private static List<String> some(Facet facet, Random random) {
    List<String> values =
        VALUES.stream().filter(value -> FacetForm.findFault(facet, value).isEmpty()).toList();
    List<String> some = new ArrayList<>();
    for (int i = values.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some;
  }
}
