package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.Gazetteer;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches for what the asker made of articles, over the samples. */
class OwnMarksTest {

  private static final TestIndex INDEX = SampleIndex.get();
  private static final List<Hit> ALL =
      INDEX.search().search(Criteria.EVERYTHING, View.hits(1_000)).hits();

  /** The first three are starred, the second to the fourth reviewed, the last has a note. */
  private static final Map<OwnMark, List<String>> MARKED =
      new EnumMap<>(
          Map.of(
              OwnMark.STARRED, List.of(id(0), id(1), id(2)),
              OwnMark.REVIEWED, List.of(id(1), id(2), id(3)),
              OwnMark.NOTE, List.of(ALL.getLast().id())));

  private static final ArticleSearch SEARCH =
      SearchFixture.search(
          INDEX.client(),
          INDEX.definition().readAlias(),
          INDEX.texts(),
          Gazetteer::standard,
          MARKED::get);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "mine=starred, 3",
    "mine=starred&mine=reviewed, 4",
    "mine=starred&mine=note, 4",
    "mine.all=starred&mine.all=reviewed, 2",
    "mine=starred&mine.not=reviewed, 1",
    "mine.all=starred&mine.all=note, 0"
  })
  void findsWhatIsMarkedSo(String parameters, long expected) {
    Criteria criteria = CriteriaParameters.fromQuery(parameters).criteria();
    assertThat(SEARCH.count(criteria)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"mine.not=reviewed, 3", "mine.not=starred&mine.not=note, 4", "mine.missing=true, 5"})
  void leavesOutWhatIsMarkedSo(String parameters, int fewer) {
    Criteria criteria = CriteriaParameters.fromQuery(parameters).criteria();
    assertThat(SEARCH.count(criteria)).isEqualTo(ALL.size() - fewer);
  }

  @Test
  void countsFacetsOfTheMarkedAlone() {
    Criteria starred = Criteria.EVERYTHING.withMine(Choice.any("starred"));
    View view = new View(Sort.NEWEST, 10, null, List.of(Facet.COLLECTION), 10, null);
    SearchResult result = SEARCH.search(starred, view);
    assertThat(result.hits()).extracting(Hit::id).containsExactlyInAnyOrder(id(0), id(1), id(2));
    assertThat(result.facets().get(Facet.COLLECTION))
        .extracting(FacetValue::count)
        .containsExactly(3L);
    assertThat(SEARCH.values(starred, Facet.COLLECTION, "", false, 10))
        .extracting(FacetValue::count)
        .containsExactly(3L);
  }

  @Test
  void refusesToSearchForMarksOfNobody() {
    assertThatThrownBy(
            () -> INDEX.search().count(Criteria.EVERYTHING.withMine(Choice.any("starred"))))
        .isInstanceOf(BadQuery.class)
        .hasMessage("'mine' asks for the marks of an account, and there is none here.");
  }

  @Test
  void refusesAMarkThatThereIsNot() {
    assertThatThrownBy(() -> CriteriaParameters.fromQuery("mine.not=loved"))
        .isInstanceOf(BadQuery.class)
        .hasMessage("mine is starred, reviewed or note, not 'loved'.");
  }

  private static String id(int index) {
    return ALL.get(index).id();
  }
}
