package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belonged to which bloc when. */
class BlocsTest {

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "EU, GBR, 2020-01-31, true",
    "EU, GBR, 2020-02-01, false",
    "EU, GBR, 1972-12-31, false",
    "EU, HRV, 2013-06-30, false",
    "EU, HRV, 2013-07-01, true",
    "EU, UKR, 2025-01-01, false",
    "NATO, FIN, 2023-04-03, false",
    "NATO, FIN, 2023-04-04, true",
    "NATO, SWE, 2024-03-07, true",
    "BRICS, IRN, 2023-12-31, false",
    "BRICS, IRN, 2024-01-01, true",
    "BRICS, SAU, 2025-06-01, false",
    "ASEAN, TLS, 2025-10-26, true",
    "CIS, GEO, 2009-08-17, true",
    "CIS, GEO, 2009-08-18, false",
    "CSTO, UZB, 2010-01-01, true",
    "CSTO, UZB, 2015-01-01, false",
    "ECOWAS, NER, 2025-01-28, true",
    "ECOWAS, NER, 2025-01-29, false",
    "LAS, SYR, 2015-01-01, true",
    "AU, MAR, 2016-12-31, false",
    "AU, SSD, 2012-01-01, true",
    "SCO, BLR, 2024-07-04, true",
    "QUAD, JPN, 2012-01-01, false"
  })
  void knowsItsMembersOnADay(String bloc, String country, LocalDate day, boolean member) {
    assertThat(bloc("bloc:" + bloc).membersOn(day).contains(country)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 27", "NATO, 32", "BRICS, 10", "ASEAN, 11", "G7, 7", "G20, 19", "CSTO, 6", "SCO, 10",
    "GCC, 6", "LAS, 22", "AU, 55", "AUKUS, 3", "QUAD, 4", "EAEU, 5", "ECOWAS, 12", "SAARC, 8",
    "FVEY, 5", "CIS, 9"
  })
  void hasAsManyMembersByNowAsItSays(String bloc, int members) {
    assertThat(bloc("bloc:" + bloc).members()).hasSize(members).doesNotHaveDuplicates();
  }

  @Test
  void namesCountriesThatThereAreAndNoTimeBackwards() {
    assertThat(Blocs.all()).hasSize(18);
    for (Bloc bloc : Blocs.all()) {
      for (Bloc.Membership member : bloc.memberships()) {
        assertThat(CountryCode.isKnown(member.country())).as(member.toString()).isTrue();
        LocalDate to = member.to();
        assertThat(to == null || to.isAfter(member.from())).as(member.toString()).isTrue();
      }
    }
  }

  @Test
  void partsTimeWhereSomebodyJoinsOrLeaves() {
    List<Epoch> epochs = Epoch.of(List.of("bloc:AUKUS", "RUS>bloc:QUAD", "PRK-RUS"));
    assertThat(epochs)
        .containsExactly(
            new Epoch(null, LocalDate.parse("2017-11-12")),
            new Epoch(LocalDate.parse("2017-11-12"), LocalDate.parse("2021-09-15")),
            new Epoch(LocalDate.parse("2021-09-15"), null));
    assertThat(epochs.get(1).members("bloc:QUAD")).containsExactly("AUS", "IND", "JPN", "USA");
    assertThat(epochs.get(1).members("bloc:AUKUS")).containsExactly("bloc:AUKUS");
    assertThat(Epoch.at(null).members("bloc:AUKUS")).containsExactly("AUS", "GBR", "USA");
    assertThat(Epoch.of(List.of("PRK-RUS", "PRK-*"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          country=bloc:XX        ; There is no bloc 'bloc:XX'; there are
          dyad=RUS>bloc:EEC      ; There is no bloc 'bloc:EEC'; there are
          dyad=RUS>DEU,XXX       ; 'XXX' in 'RUS>DEU,XXX' is no country's ISO code; write one like RUS.
          dyad=RUS>DEU,          ; 'RUS>DEU,' is no country pair
          dyad=RUS>DEU,*         ; 'RUS>DEU,*' is no country pair
          outletCountry=bloc:eu  ; There is no bloc 'bloc:eu'; there are
          """)
  void saysWhichBlocsThereAre(String parameters, String sentence) {
    assertThatThrownBy(() -> CriteriaParameters.fromQuery(parameters))
        .isInstanceOf(BadQuery.class)
        .hasMessageStartingWith(sentence);
  }

  private static Bloc bloc(String value) {
    return Blocs.find(value).orElseThrow();
  }
}
