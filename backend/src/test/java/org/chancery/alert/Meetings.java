package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.article.Field;
import org.chancery.article.Outlet;
import org.chancery.article.Precision;
import org.chancery.article.Provenance;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.DocumentMapper;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.jspecify.annotations.Nullable;

/** Articles that come over two months and report who met whom, some of them long after it was. */
record Meetings(TestIndex index, List<Article> articles) implements AutoCloseable {

  static final Instant BEGIN = Instant.parse("2025-06-15T06:00:00Z");

  /** From here on somebody watches. */
  static final Instant WATCHED = BEGIN.plus(Duration.ofDays(15));

  static final Instant END = BEGIN.plus(Duration.ofDays(60));

  private static final List<EventTime> TIMES = List.of(EventTime.values());
  private static final int COUNT = 260;
  private static final String TITLE = "They <b>met</b>\r\nBcc: eve@evil.example";
  private static final String BODY = "Before. They met in Geneva.";

  /** Whom no table knows, but the texts title. */
  static final String TITLED = "person:~emre-kaya";

  private record Somebody(String id, String country) {}

  /** Of South Korea one succeeds the other in July 2025. */
  private static final List<Somebody> PEOPLE =
      List.of(
          new Somebody("person:sergey-lavrov", "RUS"),
          new Somebody("person:choe-son-hui", "PRK"),
          new Somebody("person:cho-tae-yul", "KOR"),
          new Somebody("person:cho-hyun", "KOR"),
          new Somebody("person:wang-yi", "CHN"),
          new Somebody("person:marco-rubio", "USA"),
          new Somebody("person:donald-trump", "USA"),
          new Somebody("person:xi-jinping", "CHN"),
          new Somebody("person:vladimir-putin", "RUS"),
          new Somebody(TITLED, "TUR"));

  private static final ActorMention TITLE_OF =
      new ActorMention(
          TITLED,
          "Emre Kaya",
          "person",
          "TUR",
          "GOV",
          Field.BODY,
          "They",
          8,
          12,
          "Foreign Minister",
          "test",
          0.9);

  static Meetings create() {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Instant came = BEGIN.plusSeconds(random.nextLong(Duration.ofDays(58).toSeconds()));
      boolean late = i % 4 == 0;
      LocalDate day =
          LocalDate.ofInstant(came, ZoneOffset.UTC)
              .minusDays(late ? 9 + random.nextInt(50) : random.nextInt(4));
      articles.add(article("m%03d".formatted(i), i % 17 == 0 ? null : day, came, random));
    }
    TestIndex index = TestCluster.emptyIndex("meetings");
    write(index, articles);
    return new Meetings(index, articles);
  }

  static void write(TestIndex index, List<Article> articles) {
    Queue<Result> results = new ConcurrentLinkedQueue<>();
    try (ArticleWriter writer = index.writers().open((w, result, why) -> results.add(result))) {
      for (Article a : articles) {
        writer.add(
            new Write(a.id(), a.origin(), null),
            DocumentMapper.toJson(DocumentMapper.toDocument(a)));
      }
    }
    assertThat(results).hasSameSizeAs(articles).containsOnly(Result.WRITTEN);
    index.index().refresh();
  }

  private static Article article(String id, @Nullable LocalDate day, Instant came, Random random) {
    List<Dyad> dyads = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Somebody one = PEOPLE.get(random.nextInt(PEOPLE.size()));
      Somebody other = PEOPLE.get(random.nextInt(PEOPLE.size()));
      dyads.add(dyad(one, other, random));
    }
    return article(id, day, came, dyads);
  }

  static Article article(String id, @Nullable LocalDate day, Instant came, List<Dyad> dyads) {
    return new Article(
        id,
        "news",
        id + ".txt",
        Provenance.first("job", null, came, "x1"),
        TITLE,
        BODY,
        null,
        List.of(),
        "en",
        new Outlet("post", "The Post", null, "GBR", null),
        null,
        day == null ? null : Dated.of(day.toString(), "test", 0.9),
        "coded",
        id,
        new Annotations(List.of(TITLE_OF), List.of(), dyads, List.of(), List.of(), null));
  }

  private static Dyad dyad(Somebody one, Somebody other, Random random) {
    return dyad(
        one.country(),
        random.nextInt(5) == 0 ? null : one.id(),
        other.country(),
        random.nextInt(5) == 0 ? null : other.id(),
        random.nextInt(4) == 0 ? TIMES.get(random.nextInt(TIMES.size())) : EventTime.DID,
        random.nextInt(8) == 0,
        random.nextInt(3) == 0,
        random.nextBoolean() ? EventRoot.CONSULT : EventRoot.ACCUSE);
  }

  static Dyad dyad(
      String source,
      @Nullable String sourceActor,
      String target,
      @Nullable String targetActor,
      EventTime time,
      boolean negated,
      boolean alleged,
      EventRoot event) {
    return new Dyad(
        source,
        target,
        sourceActor,
        targetActor,
        "GOV",
        "GOV",
        source.equals(target) ? Dyad.Kind.INTERNAL : Dyad.Kind.INTERACTION,
        event,
        time,
        negated,
        alleged ? List.of("RUS") : List.of(),
        List.of(),
        new DateSpan(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1), Precision.DAY),
        Field.BODY,
        1,
        8,
        27,
        "test",
        0.9);
  }

  @Override
  public void close() {
    index.close();
  }
}
