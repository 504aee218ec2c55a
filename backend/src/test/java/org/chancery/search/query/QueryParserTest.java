package org.chancery.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chancery.search.BadQuery;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  @Test
  void refusesQueriesThatOnlyAProgramWrites() {
    assertRefused("a".repeat(4_001), "4,000 characters");
    assertRefused("a ".repeat(201), "200 terms");
    assertRefused("aa* ".repeat(21), "20 beginnings of words");
    assertRefused("(".repeat(51) + "a" + ")".repeat(51), "nested 50 deep");
    assertRefused("NOT ".repeat(21) + "a", "nested 20 deep");
    assertRefused("a OR b (".repeat(11) + "c" + ")".repeat(11), "nested 20 deep");
    assertRefused("actor:" + "a".repeat(201), "at most 200 characters");
    assertRefused("NOT ".repeat(250) + "a", "200 terms");
    assertThatCode(() -> QueryParser.parse("a ".repeat(200))).doesNotThrowAnyException();
    assertThatCode(() -> QueryParser.parse("(".repeat(50) + "a" + ")".repeat(50)))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(String query, String why) {
    BadQuery mistake = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(query));
    assertThat(mistake).hasMessageContaining(why);
  }
}
