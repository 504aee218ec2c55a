package org.chancery.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.search.BadQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  /** Trees are written as (and …), (or …), (not …), word, "phrase"~n, begin*, field=value. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                   ¦ everything
          `   `                                ¦ everything
          `\t\n`                               ¦ everything
          treaty                               ¦ treaty
          ` treaty `                           ¦ treaty
          russia treaty                        ¦ (and russia treaty)
          russia AND treaty                    ¦ (and russia treaty)
          russia && treaty                     ¦ (and russia treaty)
          russia OR korea                      ¦ (or russia korea)
          russia || korea                      ¦ (or russia korea)
          russia and korea                     ¦ (and russia and korea)
          russia or korea                      ¦ (and russia or korea)
          not russia                           ¦ (and not russia)
          a OR b OR c                          ¦ (or a b c)
          a b OR c d                           ¦ (or (and a b) (and c d))
          a AND b OR c AND d                   ¦ (or (and a b) (and c d))
          a (b OR c)                           ¦ (and a (or b c))
          (a OR b) (c OR d)                    ¦ (and (or a b) (or c d))
          (a)                                  ¦ a
          ((a))                                ¦ a
          (a b) c                              ¦ (and (and a b) c)
          NOT a                                ¦ (not a)
          NOT NOT a                            ¦ (not (not a))
          -a                                   ¦ (not a)
          a -b                                 ¦ (and a (not b))
          a NOT b                              ¦ (and a (not b))
          a AND NOT b                          ¦ (and a (not b))
          a OR NOT b                           ¦ (or a (not b))
          -(a OR b)                            ¦ (not (or a b))
          NOT (a b)                            ¦ (not (and a b))
          (-a)                                 ¦ (not a)
          -"a b"                               ¦ (not "a b")
          - a                                  ¦ a
          a - b                                ¦ (and a b)
          russia-korea                         ¦ russia-korea
          russia-korea -china                  ¦ (and russia-korea (not china))
          "north korea"                        ¦ "north korea"
          “north korea”                        ¦ "north korea"
          „north korea“                        ¦ "north korea"
          " north korea "                      ¦ "north korea"
          "north korea"~5                      ¦ "north korea"~5
          "north korea"~0                      ¦ "north korea"
          "north korea"~120                    ¦ "north korea"~120
          "a AND b"                            ¦ "a AND b"
          "a" "b"                              ¦ (and "a" "b")
          "a"b                                 ¦ (and "a" b)
          a"b"                                 ¦ (and a "b")
          "a" OR b                             ¦ (or "a" b)
          sanct*                               ¦ sanct*
          sanct* -un*                          ¦ (and sanct* (not un*))
          ru*                                  ¦ ru*
          title:treaty                         ¦ title=treaty
          title:"a treaty"                     ¦ title="a treaty"
          title: treaty                        ¦ title=treaty
          body:war                             ¦ body=war
          actor:putin                          ¦ actor=putin
          actor:"kim jong un" treaty           ¦ (and actor="kim jong un" treaty)
          country:"south korea"                ¦ country="south korea"
          dyad:PRK-RUS                         ¦ dyad=PRK-RUS
          dyad:RUS>PRK                         ¦ dyad=RUS>PRK
          dyad:PRK-*                           ¦ dyad=PRK-*
          event:AID OR event:SUPPORT           ¦ (or event=AID event=SUPPORT)
          -country:RUS                         ¦ (not country=RUS)
          before:2024-06-30                    ¦ before=2024-06-30
          after:2024                           ¦ after=2024
          on:2024-06                           ¦ on=2024-06
          outlet:reuters                       ¦ outlet=reuters
          actor:person:vladimir-putin          ¦ actor=person:vladimir-putin
          10:30                                ¦ 10:30
          actor:10:30                          ¦ actor=10:30
          Moscow: talks                        ¦ (and Moscow: talks)
          "actr:lavrov"                        ¦ "actr:lavrov"
          https://a.example/x:y                ¦ https://a.example/x:y
          http://a.example/x                   ¦ http://a.example/x
          Title:treaty                         ¦ title=treaty
          naïve Türkiye 北京                    ¦ (and naïve Türkiye 北京)
          🕊                                    ¦ 🕊
          [ peace ] // \\                       ¦ peace
          a [ OR ] b                           ¦ (or a b)
          🕊 peace                              ¦ (and 🕊 peace)
          U.S. & E.U.                          ¦ (and U.S. E.U.)
          it's                                 ¦ it's
          <script>alert                        ¦ <script>alert
          {"query":1}                          ¦ (and "query" :1})
          title:a (b OR -c) "d e"~3 fg*        ¦ (and title=a (or b (not c)) "d e"~3 fg*)
          """)
  void readsQueriesAsTheyAreMeant(String query, String tree) {
    assertThat(written(QueryParser.parse(query))).isEqualTo(tree);
  }

  /** The position counts characters from 0. */
  @ParameterizedTest(name = "{0} goes wrong at {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          "north korea             ¦ 0  ¦ The quotation mark at character 1 is never closed.
          russia "north            ¦ 7  ¦ The quotation mark at character 8 is never closed.
          "                        ¦ 0  ¦ The quotation mark at character 1 is never closed.
          ""                       ¦ 0  ¦ There is no word between the quotation marks at character 1.
          a " "                    ¦ 2  ¦ There is no word between the quotation marks at character 3.
          (a                       ¦ 0  ¦ The parenthesis at character 1 is never closed.
          a (b (c)                 ¦ 2  ¦ The parenthesis at character 3 is never closed.
          a)                       ¦ 1  ¦ The parenthesis at character 2 was never opened.
          (a))                     ¦ 3  ¦ The parenthesis at character 4 was never opened.
          )                        ¦ 0  ¦ The parenthesis at character 1 closes nothing.
          ()                       ¦ 0  ¦ There is nothing between the parentheses at character 1.
          a ()                     ¦ 2  ¦ There is nothing between the parentheses at character 3.
          (                        ¦ 1  ¦ The query ends where a word is expected.
          AND                      ¦ 0  ¦ 'AND' at character 1 needs a word before it.
          AND a                    ¦ 0  ¦ 'AND' at character 1 needs a word before it.
          OR a                     ¦ 0  ¦ 'OR' at character 1 needs a word before it.
          a AND                    ¦ 2  ¦ 'AND' at character 3 needs a word after it.
          a OR                     ¦ 2  ¦ 'OR' at character 3 needs a word after it.
          a OR OR b                ¦ 2  ¦ 'OR' at character 3 needs a word after it.
          a AND OR b               ¦ 2  ¦ 'AND' at character 3 needs a word after it.
          a AND AND b              ¦ 2  ¦ 'AND' at character 3 needs a word after it.
          (a OR) b                 ¦ 3  ¦ 'OR' at character 4 needs a word after it.
          NOT                      ¦ 0  ¦ 'NOT' at character 1 needs a word after it.
          a NOT                    ¦ 2  ¦ 'NOT' at character 3 needs a word after it.
          NOT OR a                 ¦ 0  ¦ 'NOT' at character 1 needs a word after it.
          (OR a)                   ¦ 1  ¦ 'OR' at character 2 needs a word before it.
          r*                       ¦ 1  ¦ The * at character 2 must end a word of two or more letters.
          *                        ¦ 0  ¦ The * at character 1 must end a word of two or more letters.
          *a                       ¦ 0  ¦ The * at character 1 must end a word of two or more letters.
          sa*ct                    ¦ 2  ¦ The * at character 3 must end a word of two or more letters.
          a sanct**                ¦ 7  ¦ The * at character 8 must end a word of two or more letters.
          [                        ¦ 0  ¦ There is no word in the query; write one, or leave it empty to find everything.
          // \\ & ...              ¦ 0  ¦ There is no word in the query; write one, or leave it empty to find everything.
          a OR &                   ¦ 2  ¦ 'OR' at character 3 needs a word after it.
          NOT [                    ¦ 0  ¦ 'NOT' at character 1 needs a word after it.
          a ([)                    ¦ 2  ¦ There is nothing between the parentheses at character 3.
          "..."                    ¦ 0  ¦ There is no word between the quotation marks at character 1.
          ***                      ¦ 0  ¦ The * at character 1 must end a word of two or more letters.
          [[*                      ¦ 2  ¦ The * at character 3 must end a word of two or more letters.
          body:"-"                 ¦ 0  ¦ After body: belongs a value, such as body:treaty.
          a actr:lavrov            ¦ 2  ¦ There is no field 'actr' (did you mean actor?); fields are title, body, outlet, actor, country, dyad, event, before, after, on; to search for words with a colon, put them in quotation marks.
          Titel:"a b"              ¦ 0  ¦ There is no field 'Titel' (did you mean title?); fields are title, body, outlet, actor, country, dyad, event, before, after, on; to search for words with a colon, put them in quotation marks.
          language:en              ¦ 0  ¦ There is no field 'language'; fields are title, body, outlet, actor, country, dyad, event, before, after, on; to search for words with a colon, put them in quotation marks.
          title:                   ¦ 0  ¦ After title: belongs a value, such as title:treaty.
          a country:               ¦ 2  ¦ After country: belongs a value, such as country:"south korea".
          actor:(a)                ¦ 0  ¦ After actor: belongs a value, such as actor:putin.
          dyad: OR a               ¦ 0  ¦ After dyad: belongs a value, such as dyad:PRK-RUS.
          before:)                 ¦ 0  ¦ After before: belongs a value, such as before:2024-06-30.
          "a b"~                   ¦ 5  ¦ After ~ belongs a distance in words, such as "a b"~5.
          "a b"~x                  ¦ 5  ¦ After ~ belongs a distance in words, such as "a b"~5.
          "a b"~1234               ¦ 5  ¦ The distance after ~ is at most 999 words.
          """)
  void saysWhereAQueryGoesWrong(String query, int position, String sentence) {
    BadQuery mistake = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(query));
    assertThat(mistake).as(query).hasMessage(sentence);
    assertThat(mistake.position()).isEqualTo(position);
  }

  @Test
  void refusesQueriesThatOnlyAProgramWrites() {
    assertRefused("a".repeat(4_001), "4,000 characters");
    assertRefused("a ".repeat(201), "200 terms");
    assertRefused("(".repeat(51) + "a" + ")".repeat(51), "nested 50 deep");
    assertRefused("NOT ".repeat(21) + "a", "nested 20 deep");
    assertRefused("a OR b (".repeat(11) + "c" + ")".repeat(11), "nested 20 deep");
    assertRefused("actor:" + "a".repeat(201), "at most 200 characters");
    assertRefused("NOT ".repeat(250) + "a", "200 terms");
    assertThatCode(() -> QueryParser.parse("a ".repeat(200))).doesNotThrowAnyException();
    assertThatCode(() -> QueryParser.parse("(".repeat(50) + "a" + ")".repeat(50)))
        .doesNotThrowAnyException();
  }

  @Test
  void eitherReadsOrRefusesWhateverIsTyped() {
    String keys = "ab \"()-*:~&|'\\/<>{}[]^5\u201C\u00E9\uD83D\uDD4A\u0000\t";
    String[] words = {"AND", "OR", "NOT", "title:", "dyad:", "\"a b\"~2", "-(", "PRK-*"};
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        query.append(
            random.nextInt(4) == 0
                ? words[random.nextInt(words.length)]
                : keys.charAt(random.nextInt(keys.length())));
      }
      try {
        assertThat(QueryParser.parse(query.toString())).isNotNull();
      } catch (BadQuery e) {
        assertThat(e.position()).as(query.toString()).isBetween(0, query.length());
        assertThat(e.getMessage()).endsWith(".");
      }
    }
  }

  private static void assertRefused(String query, String why) {
    BadQuery mistake = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(query));
    assertThat(mistake).hasMessageContaining(why);
  }

  private static String written(Node node) {
    return switch (node) {
      case Node.Everything e -> "everything";
      case Node.Word w -> w.text();
      case Node.Prefix p -> p.text() + "*";
      case Node.Phrase p -> '"' + p.text() + '"' + (p.slop() == 0 ? "" : "~" + p.slop());
      case Node.Field f -> f.name() + "=" + (f.quoted() ? '"' + f.value() + '"' : f.value());
      case Node.And a ->
          a.parts().stream()
              .map(QueryParserTest::written)
              .collect(Collectors.joining(" ", "(and ", ")"));
      case Node.Or o ->
          o.parts().stream()
              .map(QueryParserTest::written)
              .collect(Collectors.joining(" ", "(or ", ")"));
      case Node.Not n -> "(not " + written(n.part()) + ")";
    };
  }
}
