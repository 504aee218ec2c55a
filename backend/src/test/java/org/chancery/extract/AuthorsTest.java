package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Mira Solvang and Jo Envoy, Wednesday, 13 September 2023 | Mira Solvang,Jo Envoy",
        "Mira Solvang December 3, 2024 | Mira Solvang",
        "Por Mira Solvang - 4 de agosto de 2023 | Mira Solvang",
        "By Jo Envoy on March 3, 2025 at 10:15 | Jo Envoy",
        "By Theresa May | Theresa May",
        "ByMira Solvang | Mira Solvang",
        "Byby MIRA SOLVANG | MIRA SOLVANG",
        "Byron Envoy | Byron Envoy",
        "Solvang, Mira | Mira Solvang",
        "Mira Solvang, Jo Envoy | Mira Solvang,Jo Envoy"
      })
  void readsNamesAndNoDates(String byline, String names) {
    assertThat(Names.people(List.of(byline), Organisations.NONE)).containsExactly(names.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.de, Karr, Norland", "Posted", "Posted, Updated"})
  void takesNoPlacesAndLabelsForPeople(String byline) {
    assertThat(Names.people(List.of(byline), Organisations.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de agosto de", "September", "Wednesday", "IST"})
  void knowsTheWordsOfDates(String words) {
    assertThat(DateWords.areAll(words)).isTrue();
  }

  @Test
  void namesTheDeclaredAgencyWhereNobodySigned() {
    String head = "<meta name=author content='The Associated Press'>";

    assertThat(Documents.extract(Documents.page(head, Documents.PROSE)).authors())
        .containsExactly("The Associated Press");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Condé Nast",
        "Getty Images",
        "Telm Harbour News",
        "The Telm Harbour News of Norland",
        "NBC Politics",
        "Karr Media Group",
        "Shore Publishing House",
        "Fisheries",
        "Politics",
        "Telm Correspondent"
      })
  void prefersWhoSignedToWhatIsNoPerson(String declared) {
    String head =
        """
        <meta property=og:site_name content='Telm Harbour News'>
        <meta property=article:section content='Fisheries'>
        <meta name=citation_publisher content='Shore Publishing House'>
        <meta name=dc.publisher content='NBC'>
        <meta name=author content='%s'>\
        """
            .formatted(declared);
    String page =
        Documents.page(
            head,
            "<h1>Talks to resume in spring</h1><p class=byline>By Jo Envoy</p>" + Documents.PROSE);

    assertThat(Documents.extract(page).authors()).containsExactly("Jo Envoy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Getty Images", "Condé Nast", "Politics"})
  void namesNobodyRatherThanOwnersAndSections(String declared) {
    String head = "<meta name=author content='%s'>".formatted(declared);

    assertThat(Documents.extract(Documents.page(head, Documents.PROSE)).authors()).isEmpty();
  }

  @Test
  void knowsAPersonWhoseNameBeginsAsTheOutletsDoes() {
    String head =
        "<meta property=og:site_name content='Cameron'><meta name=author content='Cameron Lind'>";

    assertThat(Documents.extract(Documents.page(head, Documents.PROSE)).authors())
        .containsExactly("Cameron Lind");
  }

  @Test
  void prefersAPersonInTheBylineToADeclaredOutlet() {
    String page =
        Documents.page(
            "<meta name=author content='The Telm News Desk'>",
            "<h1>Talks to resume in spring</h1><p class=byline>By Jo Envoy</p>" + Documents.PROSE);

    assertThat(Documents.extract(page).authors()).containsExactly("Jo Envoy");
  }
}
