package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.enrich.Dismissals;

/**
 * How one sentence of an article comes out before and after an edit.
 *
 * @param before what is found in it that is not found afterwards
 * @param after the other way round
 */
public record Example(
    String article, String title, String sentence, List<String> before, List<String> after) {

  public Example {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Something that is found at a place. */
  private record Found(Field field, int at, String what) {}

  /** The first sentence that differs; empty where none does. */
  static Optional<Example> of(Article before, Article after) {
    List<Found> lost = found(before);
    List<Found> gained = found(after);
    lost.removeAll(found(after));
    gained.removeAll(found(before));
    return Stream.concat(lost.stream(), gained.stream())
        .min(Comparator.comparing(Found::field).thenComparingInt(Found::at))
        .flatMap(first ->
            Dismissals.sentenceAt(text(before, first.field()), first.at())
                .map(sentence ->
                    new Example(
                        before.id(),
                        before.title(),
                        sentence,
                        in(before, lost, first.field(), sentence),
                        in(before, gained, first.field(), sentence))));
  }

  private static List<String> in(Article article, List<Found> found, Field field, String sentence) {
    String text = text(article, field);
    return found.stream()
        .filter(f -> f.field() == field)
        .filter(f -> Dismissals.sentenceAt(text, f.at()).filter(sentence::equals).isPresent())
        .map(Found::what)
        .distinct()
        .toList();
  }

  private static String text(Article article, Field field) {
    return field == Field.TITLE ? article.title() : article.body();
  }

  private static List<Found> found(Article article) {
    List<Found> all = new ArrayList<>();
    for (ActorMention a : article.annotations().actors()) {
      String role = a.role() == null ? "" : ", " + a.role();
      all.add(new Found(a.field(), a.start(), a.surface() + ": " + a.name() + role));
    }
    for (CountryMention c : article.annotations().countries()) {
      all.add(new Found(c.field(), c.start(), c.surface() + ": " + c.country()));
    }
    for (Dyad d : article.annotations().dyads()) {
      all.add(new Found(d.field(), d.start(), d.source() + " → " + d.target() + " " + d.event()));
    }
    return all;
  }
}
