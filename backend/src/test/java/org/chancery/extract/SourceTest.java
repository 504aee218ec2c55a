package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.meridianpost.example/a, The Meridian Post, GBR, newspaper",
    "https://english.volgadispatch.example/a, Volga Dispatch, RUS, state media",
    "https://www.menafn.com/a, MENAFN, JOR, aggregator",
    "https://abcnews.go.com/a, ABC News, USA, broadcaster"
  })
  void knowsListedOutletsByTheirDomain(String url, String name, String country, String kind) {
    Outlet outlet = outlet(url, "");

    assertThat(outlet.name()).isEqualTo(name);
    assertThat(outlet.country()).isEqualTo(country);
    assertThat(outlet.kind()).isEqualTo(kind);
  }

  @Test
  void namesOtherOutletsAsTheyNameThemselves() {
    Outlet outlet =
        outlet(
            "https://news.daily.co.uk/a", "<meta property=og:site_name content='Daily Example'>");

    assertThat(outlet.name()).isEqualTo("Daily Example");
    assertThat(outlet.domain()).isEqualTo("daily.co.uk");
    assertThat(outlet.country()).isNull();
  }

  @Test
  void takesTheCanonicalAddressOfTheSameSiteOnly() {
    assertThat(url("https://www.site.example/a?utm_source=x", "https://site.example/a"))
        .isEqualTo("https://site.example/a");
    assertThat(url("https://www.site.example/a", "https://elsewhere.example/a"))
        .isEqualTo("https://www.site.example/a");
    assertThat(url("file.html", "https://elsewhere.example/a"))
        .isEqualTo("https://elsewhere.example/a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KARR, March 3 (Reuters) - Boats left port.|Reuters",
        "KARR (AP) — Boats left port.|AP",
        "/Xinhua/ Boats left port.|Xinhua",
        "(MENAFN) Boats left port.|MENAFN",
      })
  void findsTheAgencyInTheDateline(String opening, String agency) {
    assertThat(Agencies.findInDateline(opening)).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Source: With information from AP|AP", "Source: Reuters|Reuters", "By AFP|AFP"})
  void findsTheAgencyInACredit(String line, String agency) {
    assertThat(Agencies.findInCredit(line)).contains(agency);
  }

  @ParameterizedTest
  @CsvSource({
    "AFP, true",
    "— AFP, true",
    "(AP), true",
    "(APP), true",
    "APP, false",
    "下载APP, false",
    "Наш APP, false"
  })
  void knowsAnAgencyThatIsAllThereIsInALine(String line, boolean agency) {
    assertThat(Agencies.findByName(line).isPresent()).isEqualTo(agency);
  }

  @Test
  void takesNoHeadlineForTheNameOfItsSite() {
    String head =
        "<title>Why harbours close in winter</title>"
            + "<meta name=application-name content='Why harbours close in winter'>";
    Extracted article =
        Documents.extract(
            Documents.fetched(
                "https://www.telm-daily.example/a",
                Documents.page(head, Documents.PROSE),
                "2024-03-04T00:00:00Z"));

    assertThat(article.title()).isEqualTo("Why harbours close in winter");
    assertThat(article.outlet())
        .satisfies(o -> assertThat(String.valueOf(o)).doesNotContain("harbours"));
  }

  @Test
  void creditsNoAgencyToItself() {
    Extracted article =
        Documents.extract(
            Documents.fetched(
                "https://www.reuters.com/a",
                Documents.page(
                    "", "<p>KARR, March 3 (Reuters) - Boats left port.</p>" + Documents.PROSE),
                "2024-03-04T00:00:00Z"));

    assertThat(article.agency()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Lindqvist and Jo Envoy|Ada Lindqvist, Jo Envoy",
        "Von Ada Lindqvist, Karr|Ada Lindqvist, Karr",
        "Ada Lindqvist (Reuters)|Ada Lindqvist",
        "By Staff, Agencies|''",
        "Web Desk|''",
        "https://site.example/author/ada|''",
      })
  void keepsPeopleOnly(String byline, String people) {
    assertThat(String.join(", ", Names.people(List.of(byline), Organisations.NONE)))
        .isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said that the talks would resume in the spring and that the boats could leave.|en",
        "Der Minister sagte, dass die Gespräche mit der Republik im Frühling und nicht im Sommer beginnen.|de",
        "El ministro dijo que las conversaciones con la república se reanudarán en la primavera.|es",
        "Министр заявил, что переговоры с соседним государством возобновятся весной, а не летом.|ru",
        "장관은 월요일에 이웃 나라와의 회담이 봄에 재개될 것이라고 말했다.|ko",
        "貿易大臣は月曜日、隣国との交渉が春に再開されると述べた。|ja",
        "Miniszterünk hétfőn közölte, hogy a szomszédos köztársasággal folytatott tárgyalások tavasszal folytatódnak, és a hajók újra elhagyhatják a kikötőt.|hu",
      })
  void tellsTheLanguageOfATextWhateverThePageDeclares(String text, String language) {
    assertThat(new Languages().find(text, Optional.of("tr"))).isEqualTo(language);
  }

  private static Outlet outlet(String url, String head) {
    String page = Documents.page(head, Documents.PROSE);
    return Objects.requireNonNull(
        Documents.extract(Documents.fetched(url, page, "2024-03-04T00:00:00Z")).outlet());
  }

  private static String url(String origin, String canonical) {
    String page = Documents.page("<link rel=canonical href=" + canonical + ">", Documents.PROSE);
    return Objects.requireNonNull(
        Documents.extract(Documents.fetched(origin, page, "2024-03-04T00:00:00Z")).url());
  }
}
