package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.search.BadQuery;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.ui.search.Trail.Place;
import org.chancery.ui.search.Trail.Return;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static final SearchState TREATY = SearchState.START.with(c -> c.withQuery("treaty"));

  private final List<String> fetched = new ArrayList<>();
  private final Trail trail =
      new Trail(
          TREATY,
          (state, cursor) -> {
            fetched.add(cursor);
            return page(null, "c", "d");
          });

  @Test
  void leadsFromHitToHitOverTheEndOfAPage() {
    trail.add(page("more", "a", "b"));
    assertThat(trail.open("a")).contains(place(1, null, "b"));
    assertThat(fetched).isEmpty();
    assertThat(trail.open("b")).contains(place(2, "a", "c"));
    assertThat(fetched).containsExactly("more");
    assertThat(trail.open("d")).contains(place(4, "c", null));
    assertThat(fetched).hasSize(1);
    assertThat(trail.open("z")).isEmpty();
  }

  @Test
  void endsWhereThePageBehindItCannotBeFetched() {
    Trail stale =
        new Trail(
            TREATY,
            (state, cursor) -> {
              throw new BadQuery("The cursor has expired; start again without it.", -1);
            });
    stale.add(page("old", "a", "b"));
    assertThat(stale.open("b")).contains(place(2, "a", null));
  }

  @Test
  void leadsBackOnceToTheHitThatWasReadInTheSameSearch() {
    trail.add(page(null, "a", "b", "c", "d"));
    assertThat(trail.back(TREATY)).isEmpty();
    trail.open("c");
    assertThat(trail.back(TREATY)).contains(new Return("c", 3));
    assertThat(trail.back(TREATY)).isEmpty();
    trail.open("c");
    assertThat(trail.back(SearchState.START)).isEmpty();
  }

  private static Place place(long number, @Nullable String before, @Nullable String after) {
    return new Place(number, 4, Optional.ofNullable(before), Optional.ofNullable(after));
  }

  private static SearchResult page(@Nullable String cursor, String... ids) {
    return new SearchResult(
        4, 0, 1, cursor, Stream.of(ids).map(TrailTest::hit).toList(), Map.of(), List.of());
  }

  private static Hit hit(String id) {
    return new Hit(
        id, id, null, id, "news", null, null, null, null, List.of(), List.of(), List.of(),
        List.of(), id, 1);
  }
}
