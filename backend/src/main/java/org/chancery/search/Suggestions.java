package org.chancery.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.article.EventRoot;
import org.chancery.enrich.Gazetteer;
import org.chancery.search.Suggestion.Kind;
import org.chancery.search.query.Fields;
import org.chancery.search.query.Typing;
import org.jspecify.annotations.Nullable;

/** What may be meant by what is being written in a query. Thread-safe. */
public class Suggestions {

  private static final int MOST = 9;
  private static final int SHORTEST = 2;

  /** Of those who may read the same. */
  private static final int MOST_KEPT = 20;

  private static final Duration COUNTED = Duration.ofSeconds(60);

  private static final Map<String, String> FIELDS =
      Map.of(
          "title", "Words in the headline",
          "body", "Words in the text",
          "outlet", "An outlet by name",
          "actor", "An actor by name",
          "country", "A country by name",
          "dyad", "A country pair",
          "event", "What one does to another",
          "before", "Published before a date",
          "after", "Published after a date",
          "on", "Published on a date");

  private final ArticleSearch search;
  private final Supplier<Gazetteer> gazetteer;
  private final Names names;
  private Vocabulary.@Nullable Lasting lasting;
  private final Map<Hidden, Vocabulary> vocabularies = new HashMap<>();
  private long countedAt;

  public Suggestions(ArticleSearch search, Supplier<Gazetteer> gazetteer, Names names) {
    this.search = search;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /**
   * The likeliest first, each text once.
   *
   * @param at how many code points of the query stand before the caret
   */
  public List<Suggestion> list(String query, int at) {
    List<Typing> typed = Typing.at(query, at);
    Typing last = typed.getLast();
    List<Suggestion> all = new ArrayList<>();
    if (last.field() == null) {
      all.addAll(fields(last));
    }
    typed.forEach(typing ->
        all.addAll(typing.field() == null ? ofAnything(typing) : ofField(typing.field(), typing)));
    Map<String, Suggestion> distinct = new LinkedHashMap<>();
    all.stream()
        .filter(one -> !one.applied(query).equals(query))
        .forEach(one -> distinct.putIfAbsent(one.text(), one));
    return distinct.values().stream().limit(MOST).toList();
  }

  private List<Suggestion> ofAnything(Typing typing) {
    if (typing.text().strip().length() < SHORTEST) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(named(Kind.ACTOR, "actor:", typing, 4));
    all.addAll(named(Kind.COUNTRY, "country:", typing, 2));
    all.addAll(new PairSuggestions(names, now().pairs()).beginning(typing, "dyad:", 2));
    all.addAll(named(Kind.OUTLET, "outlet:", typing, 2));
    return all;
  }

  private List<Suggestion> ofField(String field, Typing typing) {
    return switch (field) {
      case "actor" -> named(Kind.ACTOR, "", typing, MOST);
      case "country" -> named(Kind.COUNTRY, "", typing, MOST);
      case "outlet" -> named(Kind.OUTLET, "", typing, MOST);
      case "dyad" -> new PairSuggestions(names, now().pairs()).beginning(typing, "", MOST);
      case "event" -> events(typing);
      default -> List.of();
    };
  }

  private List<Suggestion> named(Kind kind, String prefix, Typing typing, int most) {
    Vocabulary now = now();
    return now.beginning(kind, typing.text(), most).stream()
        .map(name ->
            new Suggestion(
                kind, name.label(), typing.place(), prefix + value(name), now.articles(name)))
        .toList();
  }

  /** The name where it means this one alone, else the id. */
  private String value(KnownName name) {
    boolean plain = name.label().indexOf('"') < 0;
    boolean alone =
        switch (name.kind()) {
          case ACTOR -> {
            List<String> ids = names.actorsNamed(name.label());
            yield ids.isEmpty() || names.sameActor(name.id()).containsAll(ids);
          }
          case COUNTRY -> names.countriesNamed(name.label()).equals(List.of(name.id()));
          default -> false;
        };
    return FieldQueries.quoted(plain && alone ? name.label() : name.id());
  }

  private static List<Suggestion> events(Typing typing) {
    String root = typing.text().toUpperCase(Locale.ROOT);
    return Arrays.stream(EventRoot.values())
        .map(Enum::name)
        .filter(name -> name.startsWith(root))
        .map(name -> new Suggestion(Kind.EVENT, name, typing.place(), name, 0))
        .toList();
  }

  private static List<Suggestion> fields(Typing typing) {
    String written = typing.text().toLowerCase(Locale.ROOT);
    return Fields.ALL.stream()
        .filter(field -> !written.isEmpty() && field.startsWith(written))
        .map(field ->
            new Suggestion(
                Kind.FIELD, FIELDS.getOrDefault(field, field), typing.place(), field + ":", 0))
        .toList();
  }

  /**
   * Counted once a minute: which names are frequent does not change faster. Those who may not read
   * the same have a vocabulary of their own, of what they may read.
   */
  private synchronized Vocabulary now() {
    Gazetteer current = gazetteer.get();
    Vocabulary.Lasting known = lasting;
    if (known == null || known.gazetteer() != current) {
      known = Vocabulary.Lasting.of(current, names);
      lasting = known;
      vocabularies.clear();
    }
    if (System.nanoTime() - countedAt > COUNTED.toNanos() || vocabularies.size() > MOST_KEPT) {
      vocabularies.clear();
      countedAt = System.nanoTime();
    }
    Vocabulary.Lasting names = known;
    return vocabularies.computeIfAbsent(search.hidden(), hidden -> counted(names));
  }

  private Vocabulary counted(Vocabulary.Lasting known) {
    try {
      return Vocabulary.of(known, search);
    } catch (SearchUnavailable | BadQuery e) {
      // Whoever writes has not searched yet: names can be suggested without their counts.
      return Vocabulary.of(known);
    }
  }
}
