package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Table;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordMap;

/** Verbs, nouns and adjectives that name events, read from {@code events.tsv}. */
final class EventLexicon {

  private final WordMap<List<Term>> verbs = new WordMap<>();
  private final WordMap<List<VerbForm>> forms = new WordMap<>();
  private final NameTrie<Term> nouns = new NameTrie<>();
  private final WordMap<Term> adjectives = new WordMap<>();

  private EventLexicon() {}

  static EventLexicon standard() {
    return read(
        Table.read(EventLexicon.class, "events.tsv"),
        Table.read(EventLexicon.class, "irregular.tsv"));
  }

  static EventLexicon read(Table events, Table irregular) {
    EventLexicon lexicon = new EventLexicon();
    Inflector inflector = new Inflector(irregular);
    for (Table.Row row : events.rows()) {
      for (String phrase : row.list("terms")) {
        lexicon.add(row, phrase);
      }
    }
    for (String base : lexicon.verbs.words()) {
      lexicon.verb(base).sort(Comparator.comparingInt((Term term) -> -term.rest().size()));
      lexicon.inflect(inflector, base);
    }
    return lexicon;
  }

  /** How a word may be read as a verb. */
  List<VerbForm> forms(String key) {
    return forms.getOrDefault(key, List.of());
  }

  /** A verb's terms, those of most words first. */
  List<Term> verb(String base) {
    return verbs.getOrDefault(base, List.of());
  }

  /** Names of events that begin at a token, longest first. */
  List<NameTrie.Match<Term>> nouns(List<Token> tokens, int from, int limit) {
    return nouns.matches(tokens, from, limit);
  }

  boolean isAdjective(String key) {
    return adjectives.has(key);
  }

  List<Term> adjective(String key) {
    Term term = adjectives.get(key);
    return term == null ? List.of() : List.of(term);
  }

  private void add(Table.Row row, String phrase) {
    Term term = term(row, phrase);
    switch (row.require("kind")) {
      case "verb" -> verbs.computeIfAbsent(term.word(), ArrayList::new).add(term);
      case "noun" -> {
        nouns.add(phrase, term);
        plural(phrase).ifPresent(plural -> nouns.add(plural, term));
      }
      case "adjective" -> adjectives.put(phrase, term);
      default -> throw row.mistake("a term is a verb, noun or adjective");
    }
  }

  private static Optional<String> plural(String noun) {
    if (noun.endsWith("s") || noun.endsWith("aid") || noun.endsWith("troops")) {
      return Optional.empty();
    }
    if (noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey")) {
      return Optional.of(noun.substring(0, noun.length() - 1) + "ies");
    }
    return Optional.of(noun + (noun.endsWith("h") || noun.endsWith("x") ? "es" : "s"));
  }

  private static Term term(Table.Row row, String phrase) {
    String root = row.require("root");
    List<String> words = List.of(phrase.split(" "));
    try {
      return new Term(
          words.getFirst(),
          words.subList(1, words.size()),
          Term.Use.valueOf(row.require("class").toUpperCase(Locale.ROOT)),
          root.equals("-") ? null : EventRoot.valueOf(root),
          row.get("frame").equals("mutual"));
    } catch (IllegalArgumentException e) {
      throw row.mistake("'" + root + "' or its class is unknown");
    }
  }

  private void inflect(Inflector inflector, String base) {
    for (Inflector.Inflected inflected : inflector.forms(base)) {
      forms
          .computeIfAbsent(inflected.form(), ArrayList::new)
          .add(new VerbForm(base, inflected.inflection()));
    }
  }
}
