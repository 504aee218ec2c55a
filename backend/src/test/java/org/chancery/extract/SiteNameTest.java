package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

  private static final String SITE = "<meta property=og:site_name content='%s'>";
  private static final String PUBLISHER =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"%s\"}}</script>";
  private static final String APPLICATION = "<meta name=application-name content='%s'>";
  private static final String TITLE = "<title>Talks about the harbour resume | %s</title>";

  @ParameterizedTest(name = "{4}: {0}, {1}, {2}, {3}")
  @CsvSource(
      value = {
        // A section, or the end of a headline, yields to what other declarations share.
        "Security,       -,                    telm online,  telm online,          telm online",
        "-,              telmpost.example,     -,            Minister denies it,   telmpost.example",
        "Wirtschaft,     -,                    Telm Post,    Wirtschaft,           Telm Post",
        // Companies, slogans, abbreviations and addresses.
        "-,              Telm Press GmbH & Co. KG, -,        Telm Post,            Telm Post",
        "Telm Post - Harbour Verlag GmbH, -,   -,            -,                    Telm Post",
        "Telm Post – All the news of the bay, -, -,          -,                    Telm Post",
        "Radio und Fernsehen Telm (RFT), -,    -,            -,                    Radio und Fernsehen Telm",
        "Telmpost.example, Telm Post,          -,            -,                    Telm Post",
        "Telm Post,      Telm Post,            TP,           -,                    Telm Post",
      })
  void choosesTheNameThatDeclarationsShare(
      String site, String publisher, String application, String title, String name) {
    String head =
        line(SITE, site)
            + line(PUBLISHER, publisher)
            + line(APPLICATION, application)
            + line(TITLE, title);
    String host = name.equals("telm online") ? "telm.example" : "telmpost.example";

    assertThat(
            Documents.extract(
                    Documents.fetched(
                        "https://www." + host + "/a",
                        Documents.page(head, Documents.PROSE),
                        "2024-05-06T00:00:00Z"))
                .outlet()
                .name())
        .isEqualTo(name);
  }

  private static String line(String form, String value) {
    return value.equals("-") ? "" : form.formatted(value);
  }
}
