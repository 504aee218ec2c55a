package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.article.Annotations;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnricherTest {

  private static final List<String> PIECES =
      List.of(
          "Russia",
          "N. Korea",
          "U.S.",
          "Kim Jong-un",
          "’s",
          " ",
          "-",
          "–",
          "😀",
          "é",
          "\n\n",
          "(",
          "Friday",
          "June 19, 2024",
          "attacked",
          "said",
          "that",
          ", ",
          ". ",
          "“",
          "”",
          "the ministry",
          "عربي",
          "\u0000",
          "\uD800",
          "President Foo Bar",
          "between",
          "and",
          "$5",
          "İstanbul");

  @Test
  void countsOffsetsInCodePointsWhateverTheText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 60; piece++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      String title = text.substring(0, 40);
      assertOffsets(title, text.toString(), enrich(title, text.toString()));
    }
  }

  private static void assertOffsets(String title, String body, Annotations found) {
    found.actors().forEach(a -> same(title, body, a.field(), a.start(), a.end(), a.surface()));
    found.countries().forEach(c -> same(title, body, c.field(), c.start(), c.end(), c.surface()));
    found.dates().forEach(d -> same(title, body, d.field(), d.start(), d.end(), d.surface()));
    for (Dyad dyad : found.dyads()) {
      int[] points = (dyad.field() == Field.TITLE ? title : body).codePoints().toArray();
      assertThat(dyad.end()).isLessThanOrEqualTo(points.length);
    }
  }

  private static void same(
      String title, String body, Field field, int start, int end, String surface) {
    int[] points = (field == Field.TITLE ? title : body).codePoints().toArray();
    assertThat(new String(points, start, end - start)).isEqualTo(surface);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        ".",
        "'",
        "’s",
        "-",
        "\u0000",
        "\uD800",
        "US",
        "U.S.",
        "the ",
        "\uFEFF",
        "said said said",
        "to to to be be have had",
        "Russia",
        "Russia-",
        "-Russia",
        "Russia's",
        "between Russia and",
        "(((((",
        "1991-",
        "19.",
        "last",
        "June",
        "according to",
        "by by by",
        ", , , and , and",
        "President",
        "President X",
        "counterpart"
      })
  void survivesScraps(String scrap) {
    assertThat(enrich(scrap, scrap)).isNotNull();
  }

  static Stream<String> monsters() {
    return Stream.of(
        "Russia and China met Iran with North Korea talks and ".repeat(8_000),
        "a".repeat(500_000),
        "Russia-".repeat(20_000),
        "RUSSIA ATTACKS UKRAINE ".repeat(10_000),
        "Russia ".repeat(100_000),
        "wanted to ".repeat(100_000) + "Russia",
        "President Foo Bar ".repeat(20_000),
        "Russia, ".repeat(40_000),
        "俄罗斯".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void staysLinearOnMonsters(String monster) {
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> enrich("", monster));
  }

  @Test
  void leavesOtherLanguagesAlone() {
    Input german = new Input("Russland", "Moscow attacked Ukraine.", null, "de");
    assertThat(Enricher.standard().enrich(german)).isEqualTo(Annotations.NONE);
  }

  @Test
  void doesNotDependOnTheLocaleOfTheMachine() {
    String text = "INDIA AND IRAN SIGN PACT. Italian officials visited Istanbul on Friday.";
    Annotations here = enrich("Iran warns Israel", text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(enrich("Iran warns Israel", text)).isEqualTo(here);
      assertThat(Gazetteer.standard().lookup("INDIA")).isNotEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesTheSameAnnotationsOnEveryThread() {
    String text = "Turkey accused Greece on Friday. Putin met Kim Jong Un.";
    Annotations alone = enrich("", text);
    List<Annotations> together =
        Stream.generate(() -> text).limit(200).parallel().map(t -> enrich("", t)).toList();
    assertThat(together).containsOnly(alone);
  }

  @Test
  void keepsPairsThatAreOnlyNamedTogetherApart() {
    Annotations found =
        enrich("", "Turkey accused Greece of a violation. Norway and Peru export fish.");
    assertThat(found.coPairs()).containsExactly("NOR-PER");
  }

  @Test
  void namesWhoActedForAState() {
    Dyad dyad = enrich("", "Russian President Vladimir Putin visited Mongolia.").dyads().getFirst();
    assertThat(dyad.source()).isEqualTo("RUS");
    assertThat(dyad.sourceActor()).isEqualTo("person:vladimir-putin");
    assertThat(dyad.sourceSector()).isEqualTo("GOV");
    assertThat(dyad.targetActor()).isNull();
  }

  @Test
  void datesAnEventByItsSentence() {
    Dyad dyad = enrich("", "Turkey attacked Syria on Friday.").dyads().getFirst();
    DateSpan span = dyad.eventDate();
    assertThat(span).isNotNull();
    assertThat(String.valueOf(span == null ? null : span.from())).isEqualTo("2025-02-28");
  }

  @Test
  void bindsAPronounToTheSubjectOfTheSentenceBefore() {
    assertThat(Annotated.body("Turkey held elections. It then attacked Syria.").interactions())
        .isEqualTo("TUR>SYR:ASSAULT");
  }

  @Test
  void seesAMeetingBesideASpeech() {
    assertThat(
            Annotated.body("During a press conference with Polish officials, Kenya offered help.")
                .interactions())
        .contains("KEN>POL:CONSULT", "POL>KEN:CONSULT");
  }

  private static Annotations enrich(String title, String body) {
    Dated published = Dated.of(Annotated.SATURDAY, "test", 1);
    return Enricher.standard().enrich(new Input(title, body, published, "en"));
  }
}
