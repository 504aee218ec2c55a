package org.chancery.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.article.TextDate;
import org.chancery.ui.article.Stretch.Kind;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;

/** Turns what enrichment found into stretches of title and body. */
final class Stretches {

  private final Labels labels;

  Stretches(Labels labels) {
    this.labels = labels;
  }

  List<Stretch> of(Annotations found, Field field) {
    List<Stretch> stretches = new ArrayList<>();
    found.actors().stream()
        .filter(a -> a.field() == field)
        .map(Stretches::actor)
        .forEach(stretches::add);
    found.countries().stream()
        .filter(c -> c.field() == field)
        .map(this::country)
        .forEach(stretches::add);
    found.dates().stream()
        .filter(d -> d.field() == field)
        .map(Stretches::date)
        .forEach(stretches::add);
    found.dyads().stream()
        .filter(d -> d.field() == field)
        .map(Stretches::sentence)
        .distinct()
        .forEach(stretches::add);
    return stretches;
  }

  /** Names a sentence for the way from the evidence to the text. */
  static String sentenceId(Dyad dyad) {
    return dyad.field().name().charAt(0) + "-" + dyad.start();
  }

  private static Stretch actor(ActorMention actor) {
    String role = actor.role() == null ? "" : ", " + actor.role();
    return new Stretch(Kind.ACTOR, actor.field(), actor.start(), actor.end(), actor.name() + role);
  }

  private Stretch country(CountryMention country) {
    return new Stretch(
        Kind.COUNTRY,
        country.field(),
        country.start(),
        country.end(),
        labels.side(country.country()) + ", " + Formats.words(country.part()));
  }

  private static Stretch date(TextDate date) {
    return new Stretch(Kind.DATE, date.field(), date.start(), date.end(), date.value());
  }

  private static Stretch sentence(Dyad dyad) {
    return new Stretch(Kind.SENTENCE, dyad.field(), dyad.start(), dyad.end(), sentenceId(dyad));
  }
}
