package org.chancery.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is being written where the caret stands, which is written as |. */
class TypingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          `|`                         ¦ `[]`
          `put|`                      ¦ `[put]`
          `put|in`                    ¦ `[put]in`
          `treaty put|`               ¦ `[treaty put] [put]`
          `kim jong u|`               ¦ `[kim jong u] [jong u] [u]`
          `a b c d e|`                ¦ `[b c d e] [c d e] [d e] [e]`
          `a AND b|`                  ¦ `[b]`
          `(a OR kim jo|`             ¦ `[kim jo] [jo]`
          `treaty -put|`              ¦ `[put]`
          `treaty |`                  ¦ `[]`
          `actor:|`                   ¦ `actor:[]`
          `actor: |`                  ¦ `actor:[]`
          `actor:put|`                ¦ `actor:[put]`
          `ACTOR:put|`                ¦ `actor:[put]`
          `actor:person:vlad|`        ¦ `actor:[person:vlad]`
          `actor:"kim jo|`            ¦ `actor:[kim jo]`
          `actor:"kim jo|ng" treaty`  ¦ `actor:[kim jo]ng"`
          `actor:"kim jong un" tre|`  ¦ `[tre]`
          `actor:“kim jo|`            ¦ `actor:[kim jo]`
          `"kim jo|`                  ¦ `[kim jo]`
          `"kim jo" a|`               ¦ `[a]`
          `-actor:put|`               ¦ `actor:[put]`
          `actor:(putin OR lav|`      ¦ `actor:[lav]`
          `actor:(putin) lav|`        ¦ `[lav]`
          `actor:(putin lav|`         ¦ `actor:[lav]`
          `actor:((a) lav|`           ¦ `actor:[lav]`
          `actor:kim jong|`           ¦ `actor:[kim jong] [jong]`
          `actor:kim jong u|`         ¦ `actor:[kim jong u] [jong u] [u]`
          `actor:kim AND u|`          ¦ `[u]`
          `dyad:PRK-|`                ¦ `dyad:[PRK-]`
          `🕊 put|`                    ¦ `[put]`
          `10:3|`                     ¦ `[10:3]`
          """)
  void knowsWhatIsBeingWritten(String query, String pieces) {
    int caret = query.indexOf('|');
    String q = query.replace("|", "");
    List<Typing> typed = Typing.at(q, q.codePointCount(0, caret));
    assertThat(typed.stream().map(typing -> written(q, typing)).collect(Collectors.joining(" ")))
        .isEqualTo(pieces);
  }

  private static String written(String query, Typing typing) {
    String rest = typing.place().in(query).replace(typing.text(), "").replaceAll("^[\"“]", "");
    return (typing.field() == null ? "" : typing.field() + ":")
        + "["
        + typing.text()
        + "]"
        + (typing.text().isEmpty() ? "" : rest);
  }
}
