package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNamingTest {

  private static final String TEXT =
      """

      Harbour talks to resume in spring

      Harbour talks to resume in spring
      Posted on 07/03/2023 18:20

      The harbour minister said on Monday that the talks would resume in spring, and that boats could leave port.

      Observers from four countries will count the catch, which both sides agreed to publish.

      """;

  @ParameterizedTest
  @ValueSource(strings = {"::", "|", "-", "–", "»"})
  void stripsAListedNameInFrontOfTheHeadline(String separator) {
    Extracted article =
        Documents.extract(
            Documents.page(
                "<title>Levant Ledger " + separator + " Harbour talks to resume in spring</title>",
                Documents.PROSE));

    assertThat(article.title()).isEqualTo("Harbour talks to resume in spring");
    assertThat(article.outlet().name()).isEqualTo("Levant Ledger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- saved from url=(0041)http://www.levantledger.example/news/20230307/a.html -->",
        "<!--\n Page saved with SingleFile \n url: https://www.levantledger.example/news/20230307/a.html \n-->"
      })
  void takesTheAddressThatTheBrowserNotedWhenItSavedThePage(String note) {
    Extracted article = Documents.extract("<!DOCTYPE html>" + note + "<html>" + Documents.PROSE);

    assertThat(article.url()).endsWith("levantledger.example/news/20230307/a.html");
    assertThat(article.published().date()).isEqualTo("2023-03-07");
  }

  @Test
  void takesTheAddressThatAllShareLinksPassOn() {
    String share =
        "<a href='https://s.example/?u=https%3A%2F%2Fa.example%2F2023%2F08%2F07%2Fcatch'>";

    assertThat(Documents.extract(Documents.page("", Documents.PROSE + share + "Share</a>")).url())
        .isEqualTo("https://a.example/2023/08/07/catch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All rights reserved. Levant Ledger, Hamra Street, Beirut",
        "© 2023 Levant Ledger SAL, Beirut",
        "levantledger.example"
      })
  void findsTheOutletInTheFooterOfACopiedText(String line) {
    Extracted article = Documents.extract(TEXT + "Comments\n\n" + line + "\n");

    assertThat(article.outlet().name()).isEqualTo("Levant Ledger");
    assertThat(article.published().date()).isEqualTo("2023-03-07");
  }

  @Test
  void findsTheOutletThatSignsItsFirstParagraph() {
    Extracted article =
        Documents.extract(TEXT.replace("The harbour", "(Pan-Gulf Monitor) The harbour"));

    assertThat(article.outlet().name()).isEqualTo("Pan-Gulf Monitor");
  }

  @Test
  void findsTheAgencyThatSignsAnotherOutletsText() {
    Extracted article =
        Documents.extract(
            TEXT.replace("The harbour", "TELM (Reuters) - The harbour")
                + "Comments\n\n© 2023 Levant Ledger\n");

    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.outlet().name()).isEqualTo("Levant Ledger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters", "reuters.com", "www.reuters.com", "Thomson Reuters"})
  void looksOutletsUpByNameAndByDomain(String name) {
    assertThat(Extractor.standard().outletNamed(name))
        .isEqualTo(Extractor.standard().outletNamed("https://www.reuters.com/world"))
        .isPresent();
  }

  @Test
  void givesOneOutletForAllItsDomains() {
    assertThat(Extractor.standard().outletNamed("news.cn"))
        .isEqualTo(Extractor.standard().outletNamed("Xinhua"));
  }

  @Test
  void knowsNoOutletThatIsNotListed() {
    assertThat(Extractor.standard().outletNamed("The Telm Herald")).isEmpty();
  }
}
