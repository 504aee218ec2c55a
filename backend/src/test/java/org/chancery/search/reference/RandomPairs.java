package org.chancery.search.reference;

import java.util.List;
import java.util.Set;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/** Pairs as somebody may write them, around one article and one of its acts; null for none. */
final class RandomPairs {

  private final Dice dice;
  private final Corpus articles;
  private final PlainArticle around;
  private final @Nullable Act act;

  RandomPairs(Dice dice, Corpus articles, PlainArticle around, @Nullable Act act) {
    this.dice = dice;
    this.articles = articles;
    this.around = around;
    this.act = act;
  }

  @Nullable String directed() {
    return act == null ? null : act.source() + ">" + act.target();
  }

  @Nullable String oneSided() {
    Set<String> states = around.values(Facet.COUNTRY);
    if (dice.oneIn(3) && !states.isEmpty()) {
      // It may act upon nobody but itself, which is no pair.
      return dice.pick(states) + dice.pick(List.of("-*", ">*"));
    }
    return act == null
        ? null
        : dice.pick(
            List.of(
                act.source() + "-*",
                "*-" + act.target(),
                act.source() + ">*",
                "*>" + act.target()));
  }

  /** With any of several partners. */
  @Nullable String several() {
    if (act == null) {
      return null;
    }
    String sign = dice.pick(List.of("-", ">"));
    String another = dice.pick(articles.values(Facet.COUNTRY));
    return dice.oneIn(2)
        ? act.source() + sign + act.target() + "," + another
        : another + "," + act.source() + sign + act.target();
  }

  /** Mostly one that the article is about. */
  @Nullable String bloc() {
    List<String> blocs =
        dice.oneIn(4)
            ? PlainBlocs.all()
            : PlainBlocs.all().stream().filter(b -> around.has(Facet.COUNTRY, b)).toList();
    return blocs.isEmpty() ? null : dice.pick(blocs);
  }

  @Nullable String withBloc(String bloc) {
    return act == null
        ? null
        : dice.pick(
            List.of(
                act.source() + ">" + bloc,
                act.source() + "-" + bloc,
                bloc + ">" + act.target(),
                bloc + "-*",
                "*>" + bloc,
                bloc + "-" + dice.pick(PlainBlocs.all()),
                act.source() + "," + bloc + "-" + act.target()));
  }
}
