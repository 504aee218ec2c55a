package org.chancery.search.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.chancery.article.Field;
import org.chancery.article.Outlet;
import org.chancery.article.PairKey;
import org.chancery.article.Precision;
import org.chancery.article.Provenance;
import org.jspecify.annotations.Nullable;

/** Articles with every shape that searches can ask for, some often, some rarely. */
final class GeneratedArticles {

  private static final List<String> SIDES =
      List.of(
          "RUS",
          "USA",
          "CHN",
          "PRK",
          "KOR",
          "UKR",
          "GBR",
          "DEU",
          "FRA",
          "FIN",
          "SWE",
          "IRN",
          "IND",
          "IDN",
          "JPN",
          "TUR",
          "POL",
          "EGY",
          "BRA",
          "GEO",
          "NER",
          "MAR",
          "org:united-nations",
          "group:hezbollah");
  private static final int STATES = 22;
  private static final LocalDate FIRST = LocalDate.of(2007, 6, 1);
  private static final int DAYS = 6_800;
  private static final List<EventRoot> EVENTS = List.of(EventRoot.values());
  private static final List<String> SECTORS = List.of("GOV", "MIL", "REB", "CVL", "BUS");
  private static final List<String> TYPES = List.of("person", "government", "igo", "armed-group");
  private static final List<String> SYLLABLES =
      List.of("ba", "ko", "ri", "ne", "lu", "sto", "van", "mir", "dal", "tes", "gor", "pia");

  private final Dice dice;
  private final List<String> words;
  private final Map<String, Set<String>> texts = new LinkedHashMap<>();

  GeneratedArticles(long seed) {
    this.dice = new Dice(seed);
    this.words =
        IntStream.range(0, 700)
            .mapToObj(i ->
                SYLLABLES.get(i % 12)
                    + SYLLABLES.get(i / 12 % 12)
                    + (i % 3 == 0 ? SYLLABLES.get(i / 7 % 12) : ""))
            .distinct()
            .toList();
  }

  List<Article> next(int count) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = "a%06d".formatted(i);
      boolean copy = i > 10 && dice.oneIn(6);
      Article original = copy ? all.get(i - 1 - dice.below(10)) : null;
      all.add(article(id, original));
      if (original != null) {
        String text = text(original.id());
        texts.computeIfAbsent(text, first -> new TreeSet<>(List.of(first))).add(id);
      }
    }
    return all;
  }

  /** Articles by their text, where several have one. */
  Map<String, Set<String>> texts() {
    return texts;
  }

  private String text(String id) {
    return texts.entrySet().stream()
        .filter(text -> text.getValue().contains(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id);
  }

  private Article article(String id, @Nullable Article original) {
    int outlet = skewed(12);
    Annotations notes = original == null || dice.oneIn(3) ? notes() : original.annotations();
    return new Article(
        id,
        original != null ? original.collection() : dice.oneIn(4) ? "other" : "main",
        "https://generated.example/" + id,
        Provenance.first(
            "job", null, Instant.EPOCH, "x1 r" + skewed(3) + " g" + dice.pick(List.of("a", "b"))),
        original == null ? text(3 + dice.below(6)) : original.title(),
        original == null ? text(10 + dice.below(40)) : original.body(),
        null,
        List.of(),
        dice.oneIn(20) ? null : dice.oneIn(6) ? "de" : "en",
        dice.oneIn(15)
            ? null
            : new Outlet(
                "o" + outlet + ".example",
                "Outlet " + outlet,
                null,
                outlet == 5 ? null : SIDES.get(outlet),
                null),
        dice.oneIn(4) ? dice.pick(List.of("AP", "KCNA", "Reuters")) : null,
        dice.oneIn(12) ? null : date(),
        dice.oneIn(10) ? "language" : "coded",
        id,
        notes);
  }

  private Dated date() {
    LocalDate day = FIRST.plusDays(DAYS - (long) skewed(DAYS));
    String date =
        switch (dice.below(12)) {
          case 0 -> Integer.toString(day.getYear());
          case 1 -> day.toString().substring(0, 7);
          case 2, 3, 4 -> day + "T23:30:00+09:00";
          default -> day.toString();
        };
    return Dated.of(date, "made", dice.pick(List.of(0.5, 0.7, 0.8, 0.9, 1.0)));
  }

  private Annotations notes() {
    List<String> sides =
        IntStream.range(0, dice.below(5)).mapToObj(i -> SIDES.get(skewed(SIDES.size()))).toList();
    List<Dyad> dyads = new ArrayList<>();
    if (!sides.isEmpty()) {
      for (int i = dice.below(5); i > 0; i--) {
        dyads.add(dyad(dice.pick(sides), dice.pick(sides)));
      }
    }
    List<String> states =
        sides.stream().filter(side -> SIDES.indexOf(side) < STATES).distinct().toList();
    List<String> named = new ArrayList<>();
    if (states.size() > 1 && dice.oneIn(2)) {
      named.add(PairKey.of(states.get(0), states.get(1)));
    }
    return new Annotations(
        IntStream.range(0, dice.below(4)).mapToObj(i -> actor(skewed(60))).distinct().toList(),
        states.stream().map(GeneratedArticles::country).toList(),
        dyads,
        List.of(),
        named,
        null);
  }

  private Dyad dyad(String source, String target) {
    return new Dyad(
        source,
        target,
        null,
        null,
        dice.oneIn(3) ? null : dice.pick(SECTORS),
        dice.oneIn(3) ? null : dice.pick(SECTORS),
        source.equals(target) ? Dyad.Kind.INTERNAL : Dyad.Kind.INTERACTION,
        EVENTS.get(skewed(EVENTS.size())),
        dice.pick(List.of(Dyad.EventTime.values())),
        dice.oneIn(9),
        List.of(),
        List.of(),
        dice.oneIn(4) ? null : days(),
        Field.BODY,
        0,
        0,
        1,
        "made",
        0.8);
  }

  /** Of a day, a month or a year. */
  private DateSpan days() {
    LocalDate day = FIRST.plusDays(dice.below(DAYS));
    return switch (dice.below(3)) {
      case 0 -> new DateSpan(day, day, Precision.DAY);
      case 1 ->
          new DateSpan(
              day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH);
      default ->
          new DateSpan(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), Precision.YEAR);
    };
  }

  private static CountryMention country(String code) {
    return new CountryMention(code, Field.BODY, "x", 0, 1, CountryMention.Part.NAMED, "made", 1);
  }

  private static ActorMention actor(int number) {
    return new ActorMention(
        "person:number-" + number,
        "Number " + number,
        TYPES.get(number % TYPES.size()),
        null,
        null,
        Field.BODY,
        "x",
        0,
        1,
        null,
        "made",
        1);
  }

  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> words.get(skewed(words.size())) + (dice.oneIn(12) ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  /** Small numbers far more often than large ones. */
  private int skewed(int bound) {
    return Math.min(dice.below(bound), dice.below(bound)) * (1 + dice.below(bound)) / bound;
  }
}
