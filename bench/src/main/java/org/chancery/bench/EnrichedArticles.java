package org.chancery.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.chancery.article.Field;
import org.chancery.article.Outlet;
import org.chancery.article.PairKey;
import org.chancery.article.Provenance;
import org.chancery.enrich.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Makes enriched articles without reading them: the text of {@link ArticleGenerator}, and
 * annotations as skewed as those of news. A few states, actors and outlets have most of everything,
 * one article in five is a copy. The same seed gives the same articles.
 */
final class EnrichedArticles {

  static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
  private static final int DAYS = 5_500;
  private static final int OUTLETS = 400;
  private static final int ACTORS = 20_000;
  private static final int RECENT = 300;
  private static final int COPIES_OF_A_HUNDRED = 20;
  private static final int SENTENCES = 24;
  private static final List<EventRoot> EVENTS = List.of(EventRoot.values());
  private static final List<Dyad.EventTime> TIMES = List.of(Dyad.EventTime.values());
  private static final List<String> SECTORS = List.of("GOV", "MIL", "LEG", "BUS", "CVL", "REB");
  private static final List<String> TYPES =
      List.of("person", "government", "igo", "company", "armed-group");
  private static final List<String> AGENCIES = List.of("AP", "Reuters", "AFP", "KCNA", "TASS");
  private static final List<String> FREQUENT =
      List.of(
          "USA", "RUS", "CHN", "UKR", "ISR", "IRN", "GBR", "FRA", "DEU", "PRK", "KOR", "JPN", "IND",
          "TUR", "SYR", "PAK", "SAU", "POL", "EGY", "TWN");

  private final Random random;
  private final ArticleGenerator texts;
  private final List<String> states;
  private final List<Article> recent = new ArrayList<>();
  private int made;

  EnrichedArticles(long seed) throws IOException {
    this.random = new Random(seed);
    this.texts = new ArticleGenerator(seed, false, 0);
    Set<String> all = new LinkedHashSet<>(FREQUENT);
    all.addAll(Gazetteer.standard().countries().keySet());
    this.states = List.copyOf(all);
  }

  Article next() {
    boolean copies = !recent.isEmpty() && random.nextInt(100) < COPIES_OF_A_HUNDRED;
    Article original = copies ? recent.get(random.nextInt(recent.size())) : null;
    Article article = original == null ? own() : copy(original);
    if (original == null) {
      recent.add(article);
      if (recent.size() > RECENT) {
        recent.removeFirst();
      }
    }
    made++;
    return article;
  }

  private Article own() {
    List<String> paragraphs = texts.text();
    String body = String.join("\n\n", paragraphs.subList(1, paragraphs.size()));
    LocalDate day = LAST_DAY.minusDays(skewed(DAYS));
    return article(
        paragraphs.getFirst(),
        body,
        random.nextInt(25) == 0 ? null : Dated.of(day.toString(), "made", 0.95),
        notes(body));
  }

  /** A day or two later, elsewhere, at times without its last words. */
  private Article copy(Article original) {
    Dated date = original.published();
    Dated later =
        date == null
            ? null
            : Dated.of(date.from().plusDays(random.nextInt(3)).toString(), "made", 0.95);
    return article(original.title(), original.body(), later, original.annotations());
  }

  /** Each on its day. */
  private static Instant came(@Nullable Dated published) {
    LocalDate day = published == null ? LAST_DAY : published.from();
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private Article article(String title, String body, @Nullable Dated published, Annotations notes) {
    int outlet = skewed(OUTLETS);
    String id = "%016x%016x".formatted(made * 0x9E3779B97F4A7C15L, made);
    return new Article(
        id,
        "bench",
        "https://outlet" + outlet + ".example/" + made,
        Provenance.first("bench", null, came(published), "x1 r1 g1"),
        title,
        body,
        "https://outlet" + outlet + ".example/" + made,
        List.of("A. Writer"),
        "en",
        new Outlet(
            "outlet" + outlet + ".example",
            "Outlet " + outlet,
            "outlet" + outlet + ".example",
            states.get(outlet % 60),
            null),
        random.nextInt(4) == 0 ? AGENCIES.get(random.nextInt(AGENCIES.size())) : null,
        published,
        "coded",
        id,
        notes);
  }

  private Annotations notes(String body) {
    List<String> about = new ArrayList<>();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      about.add(states.get(skewed(states.size())));
    }
    List<Dyad> dyads = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      dyads.add(dyad(one(about), one(about), body));
    }
    Set<String> pairs = new LinkedHashSet<>();
    for (String state : about) {
      if (!state.equals(about.getFirst())) {
        pairs.add(PairKey.of(about.getFirst(), state));
      }
    }
    List<ActorMention> actors = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      actors.add(actor(skewed(ACTORS)));
    }
    return new Annotations(
        actors,
        about.stream().distinct().map(EnrichedArticles::country).toList(),
        dyads,
        List.of(),
        List.copyOf(pairs),
        null);
  }

  private Dyad dyad(String source, String target, String body) {
    int sentence = random.nextInt(SENTENCES);
    int start = body.length() / SENTENCES * sentence;
    return new Dyad(
        source,
        target,
        null,
        null,
        one(SECTORS),
        one(SECTORS),
        source.equals(target) ? Dyad.Kind.INTERNAL : Dyad.Kind.INTERACTION,
        EVENTS.get(skewed(EVENTS.size())),
        TIMES.get(skewed(TIMES.size())),
        random.nextInt(20) == 0,
        List.of(),
        List.of(),
        null,
        Field.BODY,
        sentence,
        start,
        Math.min(body.codePointCount(0, body.length()), start + 120),
        "made",
        0.5 + random.nextInt(50) / 100.0);
  }

  private static CountryMention country(String code) {
    return new CountryMention(code, Field.BODY, "x", 0, 1, CountryMention.Part.NAMED, "made", 0.9);
  }

  private static ActorMention actor(int number) {
    return new ActorMention(
        "person:made-" + number,
        "Made " + number,
        TYPES.get(number % TYPES.size()),
        null,
        null,
        Field.BODY,
        "x",
        0,
        1,
        null,
        "made",
        0.9);
  }

  /** The first ones by far the most often. */
  private int skewed(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 3));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
