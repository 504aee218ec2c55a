package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaParametersTest {

  @Test
  void readsBackWhateverItWrote() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Criteria criteria = criteria(random);
      Sort sort = List.of(Sort.values()).get(random.nextInt(3));
      var read = CriteriaParameters.fromQuery(CriteriaParameters.toQuery(criteria, sort));
      assertThat(read.criteria()).isEqualTo(criteria);
      assertThat(read.sort()).isEqualTo(sort);
      assertThat(CriteriaParameters.of(CriteriaParameters.toParameters(criteria, sort)))
          .isEqualTo(read);
    }
  }

  @Test
  void writesNothingForEverything() {
    assertThat(CriteriaParameters.toQuery(Criteria.EVERYTHING, Sort.RELEVANCE)).isEmpty();
    assertThat(CriteriaParameters.fromQuery("").criteria()).isEqualTo(Criteria.EVERYTHING);
    assertThat(Criteria.EVERYTHING.isEverything()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          foo=1                          | There is no parameter 'foo'; the documentation at /swagger-ui lists them.
          q=a&country.some=RUS           | There is no parameter 'country.some'; the documentation at /swagger-ui lists them.
          treaty                         | There is no parameter 'treaty'; the documentation at /swagger-ui lists them.
          q=a&q=b                        | q can be given only once, not 2 times.
          sort=date&sort=-date&sort=date | sort can be given only once, not 3 times.
          country.missing=true&country.missing=true | country.missing can be given only once, not 2 times.
          q=100%zz                       | '100%zz' is not encoded as in an address; write %25 for a percent sign.
          from=yesterday                 | from is a day such as 2024-06-30, not 'yesterday'.
          to=2024-02-30                  | to is a day such as 2024-06-30, not '2024-02-30'.
          from=2024-02-02&to=2024-02-01  | The range ends (2024-02-01) before it begins (2024-02-02).
          sort=best                      | sort is relevance, date or -date, not 'best'.
          kind=all                       | kind is interaction or any, not 'all'.
          outlet.missing=yes             | outlet.missing is true or false, not 'yes'.
          dyad=Russia                    | 'Russia' is no country pair; write PRK-RUS, RUS>PRK for one direction, or PRK-* for anyone.
          country=kor                    | country is a code of three capitals such as KOR, not 'kor'.
          outletCountry.not=Jordan       | outletCountry is a code of three capitals such as KOR, not 'Jordan'.
          event.all=aid                  | event is AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE or ASSAULT, not 'aid'.
          quad=5                         | quad is 1, 2, 3 or 4, not '5'.
          time=Will                      | time is did, will, may or background, not 'Will'.
          precision=hour                 | precision is year, month, day or instant, not 'hour'.
          country=ZZZ                    | country is a country's ISO code such as KOR, not 'ZZZ'.
          outletCountry.not=EUR          | outletCountry is a country's ISO code such as KOR, not 'EUR'.
          dyad=XXX-YYY                   | 'XXX' in 'XXX-YYY' is no country's ISO code; write one like RUS.
          dyad.all=RUS>YYY               | 'YYY' in 'RUS>YYY' is no country's ISO code; write one like RUS.
          confidence=0.9                 | confidence is high, medium or low, not '0.9'.
          sector=mil                     | sector is GOV, MIL, SPY, LEG, JUD, COP, REB, OPP, PTY, BUS, MED, NGO, IGO or CVL, not 'mil'.
          actorType=people               | actorType is person, government, igo, armed-group, party, company or media, not 'people'.
          language=English               | language is a code such as en, not 'English'.
          actor=lavrov                   | actor is an id such as person:sergey-lavrov (a name goes into q=actor:…), not 'lavrov'.
          coded=false                    | coded is coded or language, not 'false'.
          dyad.not=*-*                   | '*-*' is no country pair; write PRK-RUS, RUS>PRK for one direction, or PRK-* for anyone.
          """)
  void saysWhichValueMeansNothing(String query, String sentence) {
    assertThatThrownBy(() -> CriteriaParameters.fromQuery(query))
        .isInstanceOf(BadQuery.class)
        .hasMessage(sentence);
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        Arguments.of(
            "outlet=" + "x".repeat(1_001),
            "A value of outlet may have 1,000 characters; this one has 1001."),
        Arguments.of(
            "dyad.not=" + "x".repeat(40_000),
            "A value of dyad may have 1,000 characters; this one has 40000."),
        Arguments.of(
            "outlet=a&" + values("actor=person:", 1_000),
            "All filters together may have 1,000 values; name fewer."),
        Arguments.of(
            values("actor=person:", 30_000),
            "The parameters of a search may have 100,000 characters; these have 558889."));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void refusesMoreThanASearchMayName(String query, String sentence) {
    assertThatThrownBy(() -> CriteriaParameters.fromQuery(query))
        .isInstanceOf(BadQuery.class)
        .hasMessage(sentence);
  }

  @Test
  void takesAsMuchAsASearchMayName() {
    String query = "outlet=" + "x".repeat(1_000) + "&" + values("actor=person:", 999);
    assertThat(CriteriaParameters.fromQuery(query).criteria().filters()).hasSize(2);
  }

  private static String values(String parameter, int count) {
    return IntStream.range(0, count).mapToObj(n -> parameter + n).collect(Collectors.joining("&"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"country=SUN", "dyad=DDR-VAT", "dyad=*>XKX", "dyad=org:nato-RUS"})
  void takesWhatThereWasOrIsHoweverRare(String query) {
    assertThat(CriteriaParameters.fromQuery(query).criteria().isEverything()).isFalse();
  }

  private static Criteria criteria(Random random) {
    Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextInt(3) == 0) {
        filters.put(
            facet,
            new Choice(
                values(facet, random),
                values(facet, random),
                values(facet, random),
                random.nextBoolean()));
      }
    }
    LocalDate from = random.nextBoolean() ? LocalDate.of(2024, 2, 29) : null;
    LocalDate to = random.nextBoolean() ? LocalDate.of(2025, 1, 1) : null;
    String q = random.nextBoolean() ? "a&b=c \"d e\"~5 +% é🕊 OR f*" : "";
    return new Criteria(q, filters, random.nextBoolean(), from, to)
        .withMine(random.nextBoolean() ? Choice.NOTHING : Choice.none("reviewed"));
  }

  private static List<String> values(Facet facet, Random random) {
    List<String> from =
        switch (facet) {
          case DYAD -> List.of("PRK-RUS", "RUS>PRK", "PRK-*", "*>org:united-nations");
          case COUNTRY, OUTLET_COUNTRY -> List.of("KOR", "XKX");
          case EVENT -> List.of("AID", "ASSAULT");
          case QUAD -> List.of("1", "4");
          case TIME -> List.of("did", "background");
          case PRECISION -> List.of("year", "instant");
          case CONFIDENCE -> List.of("high", "low");
          case CODED -> List.of("coded", "language");
          case SECTOR -> List.of("GOV", "CVL");
          case ACTOR_TYPE -> List.of("person", "armed-group");
          case LANGUAGE -> List.of("en", "fil");
          case ACTOR -> List.of("person:a", "person:~b & c", "gov:f+g");
          default -> List.of("a", "b & c", "d=e", "f+g", "ü|ö", "%41");
        };
    List<String> values = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      values.add(from.get(random.nextInt(from.size())));
    }
    return values;
  }
}
