package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.curation.Dismissal;
import org.chancery.curation.Editor;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What an edit changes: the rules before and after it, or what is dismissed in one article before
 * and after it.
 */
record Effect(
    Enricher before,
    Enricher after,
    @Nullable GazetteerEdit edit,
    @Nullable Dismissal added,
    @Nullable Dismissal taken) {

  private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D\u201E]");

  /** Of an edit that is made, or undone. */
  static Effect of(Enricher before, Enricher after, GazetteerEdit edit) {
    return new Effect(before, after, edit, null, null);
  }

  /** The article as it comes out afterwards. */
  Article recoded(Article a, int corrections, List<Dismissal> dismissed) {
    return Editor.coded(a, after, corrections, dismissed(dismissed, added, taken));
  }

  /** Whether the article comes out otherwise because of this and nothing else. */
  boolean changes(Article a, Article recoded, int corrections, List<Dismissal> dismissed) {
    return !recoded.changesSince(a).isEmpty() && concerns(a, recoded, corrections, dismissed);
  }

  /** Whether the article, as it was or as it comes out, would be another without this. */
  boolean concerns(Article a, Article recoded, int corrections, List<Dismissal> dismissed) {
    Article former = Editor.coded(a, before, corrections, dismissed(dismissed, taken, added));
    return !recoded.changesSince(former).isEmpty();
  }

  private static List<Dismissal> dismissed(
      List<Dismissal> standing, @Nullable Dismissal with, @Nullable Dismissal without) {
    Set<Dismissal> all = new LinkedHashSet<>(standing);
    if (with != null) {
      all.add(with);
    }
    if (without != null) {
      all.remove(without);
    }
    return List.copyOf(all);
  }

  /** The article that it is about, where it is one alone. */
  @Nullable String article() {
    Dismissal one = added != null ? added : taken;
    return one == null ? null : one.article();
  }

  /** Which articles may come out otherwise; no article meets two of these criteria. */
  List<Criteria> candidates() {
    if (edit == null) {
      return List.of();
    }
    List<String> ids = ids();
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(ids.toArray(String[]::new))));
    List<String> words = words();
    if (!words.isEmpty()) {
      all.add(
          Criteria.EVERYTHING
              .withQuery(String.join(" OR ", words))
              .with(Facet.ACTOR, Choice.none(ids.toArray(String[]::new))));
    }
    return all;
  }

  /** Of the actors, and of those who share a name with them. */
  private List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(before.gazetteer(), after.gazetteer())
        .forEach(gazetteer ->
            named()
                .forEach(id -> {
                  ids.addAll(gazetteer.sameAs(id));
                  gazetteer.spellings(id).stream()
                      .flatMap(spelling -> gazetteer.lookup(spelling).stream())
                      .filter(entry -> !entry.isCountry())
                      .forEach(entry -> ids.add(entry.id()));
                }));
    return List.copyOf(ids);
  }

  private List<String> named() {
    return switch (edit) {
      case Merge merge -> List.of(merge.actor(), merge.into());
      case Split split -> List.of(split.actor(), split.id());
      case Alias alias -> List.of(alias.actor());
      case Office office -> List.of(office.actor());
      case null -> List.of();
    };
  }

  /** What the text of an article may say that names none of the actors yet. */
  private List<String> words() {
    return switch (edit) {
      case Alias alias -> List.of(phrase(alias.alias()));
      case Split split -> List.of(phrase(split.name()));
      case Office office -> ofOffice(after.gazetteer(), office);
      case Merge merge -> merge.provisionalName().stream().map(Effect::phrase).toList();
      case null -> List.of();
    };
  }

  /** "President Xi", and "his Chinese counterpart". */
  private static List<String> ofOffice(Gazetteer gazetteer, Office office) {
    List<String> words = new ArrayList<>();
    gazetteer
        .find(office.actor())
        .flatMap(Gazetteer::surname)
        .ifPresent(surname -> words.add(phrase(surname)));
    Stream.of(office.former(), office.role())
        .flatMap(Stream::ofNullable)
        .map(Role::country)
        .flatMap(Stream::ofNullable)
        .distinct()
        .forEach(country -> words.add("(counterpart AND country:" + country + ")"));
    return words;
  }

  private static String phrase(String words) {
    return '"' + QUOTES.matcher(words).replaceAll(" ").strip() + '"';
  }
}
