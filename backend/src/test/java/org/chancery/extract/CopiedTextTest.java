package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTextTest {

  @ParameterizedTest
  @CsvSource({
    "stamped, Fisheries Pact Between Norland and Sudria Enters Force",
    "prefixed, Norland Recalls Its Envoy From Sudria Over Cable Dispute",
    "ticker, Sudria Protests Against Norland's Naval Drill Near the Larn Bank",
    "credited, Border towns brace for the closing of the Telm crossing",
    "iconed, Norland and Sudria Sign Accord on River Dams",
    "crowded, Norland closes its consulate in Karr as spy row deepens",
    "wire, Sudria says it will pay for flood walls on both banks of the Larn",
    "russian, Норландия отзывает посла из Судрии",
    "column, 'Why the Larn matters to all of us, and why Norland should stop sending patrol boats'"
  })
  void findsTheHeadlineAmongTheLinesOfThePage(String name, String title) {
    assertThat(Documents.copied(name).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "stamped, 3, (MENAFN) Norland and Sudria began, eleven months.",
    "prefixed, 2, (MENAFN) Norland called its envoy, within the hour.",
    "ticker, 3, 'In a note handed over', named so far.",
    "credited, 3, TELM.- Norland said, during the flood.",
    "iconed, 3, Norland and Sudria signed, sudden floods.",
    "crowded, 5, The step follows the arrest, the fisheries pact.",
    "wire, 1, 'KARR, March 7 (Reuters)', towards Norland.",
    "russian, 2, Норландия отзывает своего, в начале месяца.",
    "column, 3, It is a small river, about boats."
  })
  void keepsTheParagraphsOfTheArticleAlone(String name, int paragraphs, String first, String last) {
    String body = Documents.copied(name).body();

    assertThat(body.split("\n\n")).hasSize(paragraphs);
    assertThat(body).startsWith(first).endsWith(last);
  }

  @ParameterizedTest
  @CsvSource({
    "stamped, 2025-03-19",
    "prefixed, 2025-06-02",
    "crowded, 2025-04-03",
    "wire, 2025-03-07",
    "russian, 2025-03-12",
    "column, 2025-03-03T07:00Z"
  })
  void prefersTheDateBesideTheHeadlineToTheClockOfTheTemplate(String name, String day) {
    assertThat(Objects.requireNonNull(Documents.copied(name).published()).date()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"ticker", "credited", "iconed"})
  void inventsNoDate(String name) {
    assertThat(Documents.copied(name).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "stamped, MENAFN",
    "prefixed, MENAFN",
    "iconed, Levant Ledger",
    "crowded, The Meridian Post",
    "wire, Harbour Wire"
  })
  void namesTheOutletThatSignsItsPages(String name, String outlet) {
    assertThat(Documents.copied(name).outlet()).extracting(Outlet::name).isEqualTo(outlet);
  }

  @Test
  void creditsTheAgencyOfATextWhoseOutletIsUnknown() {
    Extracted article = Documents.copied("credited");

    assertThat(article.outlet()).isNull();
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.authors()).containsExactly("Mira Solvang");
  }

  @ParameterizedTest
  @CsvSource({"crowded, Ada Lindqvist", "column, Jo Envoy"})
  void namesTheAuthorAboveTheText(String name, String author) {
    assertThat(Documents.copied(name).authors()).containsExactly(author);
  }

  @Test
  void takesStaffAndAgenciesForNobody() {
    assertThat(Documents.copied("iconed").authors()).isEmpty();
  }

  @Test
  void readsABylineAndADateLine() {
    Extracted article =
        Documents.extract(
            """
            Sudria lifts its ban on Norland's timber
            By Ada Lindqvist
            Published 14 May 2025, 10:15

            Sudria lifted its ban on timber from Norland on Wednesday, nine weeks after inspectors had found beetles in a shipment of pine.

            Sawmills near the border had sent half of their workers home in the meantime.
            """);

    assertThat(article.title()).isEqualTo("Sudria lifts its ban on Norland's timber");
    assertThat(article.authors()).containsExactly("Ada Lindqvist");
    assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2025-05-14");
    assertThat(article.body()).startsWith("Sudria lifted").endsWith("in the meantime.");
  }

  @Test
  void keepsShortAndQuotedParagraphsInsideTheText() {
    Extracted article =
        Documents.extract(
            """
            Ministers meet on the ferry between Telm and Karr

            The foreign ministers of Norland and Sudria met on a ferry on Friday, since neither wanted to be the other's guest.

            "It was windy."

            Both sides said that they would meet again, and that the next meeting would take place on land.
            """);

    assertThat(article.body()).contains("\n\n\"It was windy.\"\n\n");
  }

  @Test
  void takesALoneLineForTitleAndText() {
    Extracted article = Documents.extract("Norland and Sudria sign a pact.");

    assertThat(article.title()).isEqualTo("Norland and Sudria sign a pact.");
    assertThat(article.body()).isEqualTo("Norland and Sudria sign a pact.");
  }

  @Test
  void readsATextOfTwoShortLines() {
    Extracted article =
        Documents.extract("Norland and Sudria sign a pact\n\nThey met in Karr on Friday.");

    assertThat(article.title()).isEqualTo("Norland and Sudria sign a pact");
    assertThat(article.body()).isEqualTo("They met in Karr on Friday.");
  }

  @ParameterizedTest
  @CsvSource({
    "Karr protests, 'KARR, 5 March 2025', Karr protests, 2025-03-05",
    "Karr protests, 5 March 2025, Karr protests, 2025-03-05",
    "Karr protests, '', Karr protests,",
    "War is over, By Ada Lindqvist, War is over,",
    "Karr Protests, 5 March 2025, Karr Protests, 2025-03-05",
    "Ada Lindqvist, 5 March 2025, Sudria, 2025-03-05",
    "The Week, 5 March 2025, Sudria, 2025-03-05",
    "Home, 5 March 2025, Sudria, 2025-03-05"
  })
  void readsAHeadlineOfAFewWordsAboveDateAndText(
      String first, String between, String title, String day) {
    Extracted article =
        Documents.extract(
            first
                + "\n"
                + between
                + "\nSudria's capital Karr protested to Norland on Wednesday over the patrol boats"
                + " that crossed the Larn Bank at night, and demanded that they leave before the"
                + " week ends.\n\nNorland said that the boats had lost their way in the fog.\n");

    assertThat(article.title()).startsWith(title);
    assertThat(article.body()).startsWith("Sudria's capital").endsWith("in the fog.");
    assertThat(article.published() == null ? null : article.published().date()).isEqualTo(day);
  }
}
