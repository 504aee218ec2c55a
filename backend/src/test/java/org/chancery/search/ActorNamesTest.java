package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.chancery.testing.SampleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors in a query by name. */
class ActorNamesTest {

  private final ArticleSearch search = SampleIndex.get().search();

  @Test
  void findsActorsThatNoGazetteerHasByIdAndByTheNameThatTheFacetShows() {
    List<FacetValue> provisional =
        search.values(Criteria.EVERYTHING, Facet.ACTOR, "", false, 1_000).stream()
            .filter(v -> v.value().contains("~"))
            .toList();
    assertThat(provisional).isNotEmpty();
    for (FacetValue actor : provisional) {
      for (String name : List.of(actor.value(), '"' + actor.label() + '"')) {
        assertThat(search.count(Criteria.EVERYTHING.withQuery("actor:" + name)))
            .as(name)
            .isGreaterThanOrEqualTo(actor.count());
      }
      assertThat(search.count(Criteria.EVERYTHING.withQuery("actor:" + actor.value())))
          .isEqualTo(actor.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xi", "jinping", "kim", "KIM", "jong-un", "el-sisi", "sisi"})
  void findsWholeWordsOfNamesAndNothingElse(String name) {
    List<String> named =
        search.values(Criteria.EVERYTHING, Facet.ACTOR, "", false, 1_000).stream()
            .filter(v -> hasWord(v.label(), name) || v.value().contains(":~" + name))
            .map(FacetValue::value)
            .toList();
    assertThat(search.count(Criteria.EVERYTHING.withQuery("actor:" + name)))
        .isEqualTo(
            search.count(
                Criteria.EVERYTHING.with(
                    Facet.ACTOR, new Choice(named, List.of(), List.of(), false))))
        .isPositive();
  }

  private static boolean hasWord(String label, String name) {
    return (" " + label.toLowerCase(Locale.ROOT).replace('-', ' ') + " ")
        .contains(" " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "bavrov",
        "flam",
        "x",
        "inping",
        ".*",
        "person:~.*",
        "a|b",
        "~",
        "person:~nobody"
      })
  void refusesNamesThatNobodyHas(String name) {
    assertThatThrownBy(() -> search.count(Criteria.EVERYTHING.withQuery("actor:" + name)))
        .isInstanceOf(BadQuery.class)
        .hasMessageMatching("(No actor is known by the name|After actor:|The \\* at).*[.]");
  }
}
