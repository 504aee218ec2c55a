package org.chancery.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.chancery.article.Field;
import org.chancery.article.Outlet;
import org.chancery.article.Provenance;
import org.jspecify.annotations.Nullable;

/** Articles made up in families of copies, the same ones for the same seed. */
final class Corpus {

  private static final Instant THEN = Instant.parse("2025-03-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
  private static final List<String> COUNTRIES = List.of("PRK", "RUS", "KOR", "USA", "CHN");

  private static final List<EventRoot> EVENTS =
      List.of(EventRoot.AGREE, EventRoot.CONSULT, EventRoot.THREATEN);

  private final Random random;
  private final List<List<String>> stories = new ArrayList<>();

  Corpus(long seed) {
    this.random = new Random(seed);
  }

  /** So many articles by id, of which some are copies. */
  Map<String, Article> articles(int count) {
    Map<String, Article> articles = new TreeMap<>();
    while (articles.size() < count) {
      stories.add(words(70 + random.nextInt(200)));
      for (int copies = 1 + random.nextInt(5); copies > 0 && articles.size() < count; copies--) {
        Article article = article("%08x".formatted(random.nextInt()));
        articles.put(article.id(), article);
      }
    }
    return articles;
  }

  /** The same id with another text, date and outlet. */
  Article revised(Article former) {
    return article(former.id());
  }

  private Article article(String id) {
    List<String> story = stories.get(Math.max(0, stories.size() - 1 - random.nextInt(3)));
    return article(
        id,
        random.nextInt(10) == 0 ? "other" : "news",
        String.join(" ", changed(story)),
        date(),
        "outlet" + random.nextInt(5));
  }

  private @Nullable String date() {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> "2024-07";
      default -> DAY.plusDays(random.nextInt(70)).toString();
    };
  }

  private List<String> changed(List<String> story) {
    List<String> copy = new ArrayList<>(story);
    switch (random.nextInt(4)) {
      case 0 -> copy.addAll(random.nextInt(copy.size()), words(random.nextInt(60)));
      case 1 -> copy.subList(0, random.nextInt(copy.size() / 2)).clear();
      case 2 -> {
        for (int edits = random.nextInt(copy.size() / 8); edits > 0; edits--) {
          copy.set(random.nextInt(copy.size()), "x" + random.nextInt(100_000));
        }
      }
      default -> {}
    }
    return copy;
  }

  List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(3_000));
    }
    return words;
  }

  Article article(String id, String collection, String body, @Nullable String date, String outlet) {
    String source = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    return new Article(
        id,
        collection,
        id + ".txt",
        Provenance.first("job", null, THEN, "x1"),
        "Title of " + id,
        body,
        "https://" + outlet + ".example/" + id,
        List.of(),
        "en",
        new Outlet(outlet, outlet.toUpperCase(java.util.Locale.ROOT), null, "GBR", null),
        random.nextBoolean() ? null : "Harbour Wire",
        date == null ? null : Dated.of(date, "test", 0.9),
        "coded",
        id,
        new Annotations(
            List.of(
                new ActorMention(
                    "state:" + source,
                    source,
                    "state",
                    source,
                    "GOV",
                    Field.BODY,
                    "w",
                    0,
                    1,
                    "",
                    "name",
                    0.9)),
            List.of(
                new CountryMention(
                    source, Field.BODY, "w", 0, 1, CountryMention.Part.PLACE, "name", 0.8)),
            List.of(dyad(source)),
            List.of(),
            List.of(),
            null));
  }

  private Dyad dyad(String source) {
    return new Dyad(
        source,
        "JPN",
        null,
        null,
        "GOV",
        null,
        Dyad.Kind.INTERACTION,
        EVENTS.get(random.nextInt(EVENTS.size())),
        Dyad.EventTime.DID,
        false,
        List.of(),
        List.of(),
        null,
        Field.BODY,
        random.nextInt(5),
        random.nextInt(10),
        10 + random.nextInt(10),
        "clause",
        0.5 + random.nextInt(5) / 10.0);
  }
}
