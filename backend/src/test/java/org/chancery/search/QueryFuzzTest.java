package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.search.query.Typing;
import org.junit.jupiter.api.Test;

/** Whatever is typed is either searched for or refused with a sentence, a place and mends. */
class QueryFuzzTest {

  private static final int RUNS = 20_000;
  private static final Queries QUERIES = new Queries(new TableNames());

  private static final String SIGNS =
      "ab \"()-*:~&|'\\/<>{}[]^5?\u201C\u00AB\u300D\u00E9\u200B\u200F\uFEFF\u3000\uD83D\uDD4A\u0000\t";

  private static final List<String> PIECES =
      List.of(
          "AND ",
          " OR ",
          "NOT ",
          "title:",
          "dyad:",
          "actor:putin",
          "on:2024-",
          "\"a b\"~2",
          "-(",
          "PRK-*",
          "(a OR ",
          ":(",
          "w/5 ",
          "*",
          "\uD83D",
          "event:AID",
          "country:",
          " ");

  private final Random random = new Random(7);

  @Test
  void standsWhateverIsTyped() {
    for (int i = 0; i < RUNS; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        query.append(random.nextInt(3) == 0 ? piece() : String.valueOf(sign()));
      }
      tryOut(query.toString());
    }
  }

  @Test
  void standsWhateverBecomesOfARealQuery() {
    List<String> real =
        Stream.of("queries.txt", "mistakes.txt")
            .flatMap(table -> QueryTable.blocks(table).stream())
            .map(block -> QueryTable.read(block.getFirst()))
            .toList();
    for (int i = 0; i < RUNS; i++) {
      StringBuilder query = new StringBuilder(real.get(random.nextInt(real.size())));
      for (int n = random.nextInt(4); n >= 0; n--) {
        change(query, real);
      }
      tryOut(query.toString());
    }
  }

  private void change(StringBuilder query, List<String> real) {
    int at = random.nextInt(query.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> query.insert(at, sign());
      case 1 -> query.insert(at, piece());
      case 2 -> query.setLength(at);
      case 3 -> query.delete(at, Math.min(query.length(), at + 1 + random.nextInt(3)));
      default -> query.append(' ').append(real.get(random.nextInt(real.size())));
    }
  }

  private static void tryOut(String query) {
    Criteria criteria = Criteria.EVERYTHING.withQuery(query);
    try {
      assertThat(QUERIES.ranked(criteria, true)).isNotNull();
      assertThat(QUERIES.undated(criteria)).isNotNull();
    } catch (BadQuery e) {
      Place place = Objects.requireNonNull(e.place(), query);
      assertThat(place.to()).as(query).isLessThanOrEqualTo(query.codePointCount(0, query.length()));
      assertThat(e.getMessage()).as(query).endsWith(".");
      List<String> mended = new ArrayList<>();
      e.mends().forEach(mend -> mended.add(mend.applied(query)));
      assertThat(mended).as(query).doesNotContain(query);
    }
    int length = query.codePointCount(0, query.length());
    for (int at = 0; at <= length; at++) {
      for (Typing typing : Typing.at(query, at)) {
        assertThat(typing.place().from()).as(query).isLessThanOrEqualTo(at);
        assertThat(typing.place().to()).as(query).isBetween(at, length);
      }
    }
  }

  private char sign() {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
