package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.article.CountryMention.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hard names and dates, a row each. A row whose last column is filled is a known error: it tells
 * what is found today, and has to be changed by whoever mends it.
 */
class PhraseTablesTest {

  static List<List<String>> names() {
    return rows("names.tsv", 6);
  }

  static List<List<String>> dates() {
    return rows("dates.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("names")
  void nameStatesAndActors(List<String> row) {
    String published = row.get(4).isEmpty() ? Annotated.SATURDAY : row.get(4);
    Annotated found = Annotated.body(row.getFirst(), published);
    List<String> all = List.of(found.countries(), found.actors(), acting(found));
    if (!row.get(5).isEmpty()) {
      assertThat(String.join(" / ", all)).isEqualTo(row.get(5));
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (!row.get(i + 1).equals("*")) {
        assertThat(all.get(i)).isEqualTo(row.get(i + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dates")
  void meanTimes(List<String> row) {
    String published = row.get(1).equals("-") ? null : row.get(1);
    List<String> dates = Annotated.body(row.getFirst(), published).dates();
    String found = dates.isEmpty() ? "-" : String.join(" ", dates);
    assertThat(found).isEqualTo(row.get(3).isEmpty() ? row.get(2) : row.get(3));
  }

  @Test
  void haveFewKnownErrors() {
    assertThat(names()).hasSizeGreaterThan(300);
    assertThat(dates()).hasSizeGreaterThan(400);
    assertThat(names()).filteredOn(row -> !row.getLast().isEmpty()).hasSizeLessThan(10);
    assertThat(dates()).filteredOn(row -> !row.getLast().isEmpty()).hasSizeLessThan(10);
  }

  private static String acting(Annotated found) {
    Set<String> acting = new TreeSet<>();
    found.annotations().countries().stream()
        .filter(mention -> mention.part() == Part.ACTS)
        .forEach(mention -> acting.add(mention.country()));
    return acting.isEmpty() ? "-" : String.join(" ", acting);
  }

  static List<List<String>> rows(String table, int columns) {
    try (InputStream in = PhraseTablesTest.class.getResourceAsStream("/phrases/" + table)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .skip(1)
          .map(line -> List.of(line.split("\t", columns)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
