package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceGroupTest {

  @Test
  void readsWhatItWrites() {
    SourceGroup group =
        new SourceGroup(
            "Gulf; press = 50%",
            Map.of(
                Facet.OUTLET_COUNTRY, List.of("ARE", "SAU", "ARE"),
                Facet.OUTLET, List.of("a, b; c=d: 100%2C", "tass.com"),
                Facet.LANGUAGE, List.of("en")));
    assertThat(group)
        .hasToString(
            "Gulf; press = 50%: outletCountry=ARE,SAU; outlet=a%2C b%3B c=d: 100%252C,tass.com;"
                + " language=en");
    assertThat(SourceGroup.parse(group.toString())).isEqualTo(group);
  }

  @Test
  void readsWhatIsWrittenByHand() {
    assertThat(SourceGroup.parse(" Press :language=en,,ru;; outletCountry = RUS ; language=en"))
        .hasToString("Press: outletCountry=RUS; language=en,ru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Russia | A group is written as in 'Gulf press: outletCountry=ARE,SAU; language=en', not 'Russia'.
          : language=en | Give the group a name.
          Russia: | Say for the group 'Russia' where its articles come from, as in 'Gulf press: outletCountry=ARE,SAU; language=en'.
          Russia: outlet=,; | Say for the group 'Russia' where its articles come from, as in 'Gulf press: outletCountry=ARE,SAU; language=en'.
          Russia: RUS | A group is made of outletCountry=, outlet= and language=, not 'RUS'.
          Russia: actor=person:putin | A group is made of outletCountry=, outlet= and language=, not 'actor=person:putin'.
          Russia: outletCountry=Russia | outletCountry is a code of three capitals such as KOR, not 'Russia'.
          Russia: outletCountry=QQQ | outletCountry is a country's ISO code such as KOR, not 'QQQ'.
          Russia: language=english! | language is a code such as en, not 'english!'.
          """)
  void saysWhatIsWrong(String written, String sentence) {
    assertThatThrownBy(() -> SourceGroup.parse(written))
        .isInstanceOf(BadQuery.class)
        .hasMessage(sentence);
  }

  @Test
  void refusesWhatIsTooLong() {
    refuses("N".repeat(61) + ": language=en", "The name of a group has at most 60 characters.");
    refuses(
        "x: outlet=" + "a".repeat(20_000),
        "A group is written in at most 10,000 characters; name fewer outlets.");
    refuses("x: outlet=" + "a".repeat(2_000), "A value of outlet may have 1,000 characters");
    StringBuilder many = new StringBuilder("x: outlet=");
    for (int i = 0; i < 101; i++) {
      many.append("o").append(i).append(',');
    }
    refuses(many.toString(), "A group names at most 100 countries, outlets and languages.");
    assertThat(SourceGroup.parse("a\u0000b\nc: language=en").name()).isEqualTo("a b c");
  }

  private static void refuses(String written, String sentence) {
    assertThatThrownBy(() -> SourceGroup.parse(written))
        .isInstanceOf(BadQuery.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void standsInThePlaceOfWhatASearchAsksAndKeepsTheRest() {
    Criteria asked =
        Criteria.EVERYTHING
            .withQuery("treaty")
            .with(Facet.OUTLET_COUNTRY, new Choice(List.of("FRA"), List.of(), List.of("DEU"), true))
            .with(Facet.LANGUAGE, Choice.any("fr"));
    assertThat(SourceGroup.parse("Russia: outletCountry=RUS,BLR").of(asked))
        .isEqualTo(
            asked.with(
                Facet.OUTLET_COUNTRY,
                new Choice(List.of("RUS", "BLR"), List.of(), List.of("DEU"), false)));
  }

  @Test
  void givesEachOfFourItsOwnName() {
    List<SourceGroup> groups = List.of();
    for (String code : List.of("RUS", "CHN", "USA", "FRA")) {
      groups = SourceGroup.joined(groups, SourceGroup.parse(code + ": outletCountry=" + code));
    }
    List<SourceGroup> four = groups;
    assertThatThrownBy(() -> SourceGroup.joined(four, SourceGroup.parse("x: language=en")))
        .hasMessage("Four groups stand side by side at most.");
    assertThatThrownBy(
            () -> SourceGroup.joined(four.subList(0, 1), SourceGroup.parse("RUS: language=ru")))
        .hasMessage("There is a group 'RUS' already; give each its name.");
  }
}
