package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
  @ValueSource(strings = {"nobody", ".*", "person:~.*", "a|b", "~", "person:~nobody"})
  void refusesNamesThatNobodyHas(String name) {
    assertThatThrownBy(() -> search.count(Criteria.EVERYTHING.withQuery("actor:" + name)))
        .isInstanceOf(BadQuery.class)
        .hasMessageMatching("(No actor is known by the name|After actor:|The \\* at).*[.]");
  }
}
