package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/** What is written in the query box, around one article and one of its acts. */
final class RandomWords {

  private final Dice dice;
  private final Corpus articles;
  private final PlainArticle around;
  private final @Nullable Act act;
  private final List<Ask> asks = new ArrayList<>();

  RandomWords(Dice dice, Corpus articles, PlainArticle around, @Nullable Act act) {
    this.dice = dice;
    this.articles = articles;
    this.around = around;
    this.act = act;
  }

  Ask all() {
    return switch (asks.size()) {
      case 0 -> new Ask.Everything();
      case 1 -> asks.getFirst();
      default -> new Ask.All(asks, dice.oneIn(2) ? " " : " AND ");
    };
  }

  boolean addWord() {
    return asks.add(word());
  }

  boolean addPhrase() {
    return asks.add(new Ask.Phrase(stretch(2 + dice.below(3))));
  }

  boolean addEither() {
    return asks.add(new Ask.Either(List.of(word(), dice.oneIn(2) ? word() : foreign())));
  }

  boolean addDenied() {
    return asks.add(new Ask.Without(foreign(), dice.oneIn(2) ? "-" : "NOT "));
  }

  private Ask word() {
    return new Ask.Word(dice.pick(words(around)));
  }

  /** A word that some other article has. */
  private Ask foreign() {
    PlainArticle other = articles.one(dice);
    Set<String> theirs = new TreeSet<>(words(other));
    theirs.removeAll(words(around));
    return new Ask.Word(theirs.isEmpty() ? "xylophone" : dice.pick(theirs));
  }

  private String stretch(int length) {
    List<String> all = words(around);
    int start = dice.below(Math.max(1, all.size() - length));
    return String.join(" ", all.subList(start, Math.min(all.size(), start + length)));
  }

  boolean near() {
    List<String> all = words(around).stream().filter(word -> word.matches("\\p{L}{3,}")).toList();
    int first = dice.below(Math.max(1, all.size() - 4));
    int second = Math.min(all.size() - 1, first + 1 + dice.below(4));
    boolean turned = dice.oneIn(3);
    String one = all.get(turned ? second : first);
    String other = all.get(turned ? first : second);
    return !one.equalsIgnoreCase(other) && asks.add(new Ask.Near(one, other, 1 + dice.below(6)));
  }

  boolean prefix() {
    String word = dice.pick(words(around).stream().filter(w -> w.matches("\\p{L}{4,}")).toList());
    return asks.add(new Ask.Prefix(word.substring(0, 2 + dice.below(word.length() - 3))));
  }

  boolean field() {
    return switch (dice.below(5)) {
      case 0 -> asks.add(new Ask.In(dice.oneIn(2) ? "title" : "body", dice.pick(words(around))));
      case 1 -> valued(Facet.COUNTRY);
      case 2 -> valued(Facet.ACTOR);
      case 3 -> act != null && asks.add(new Ask.Valued(Facet.EVENT, act.event()));
      default -> dated();
    };
  }

  private boolean valued(Facet facet) {
    Set<String> values = around.values(facet);
    return !values.isEmpty() && asks.add(new Ask.Valued(facet, dice.pick(values)));
  }

  private boolean dated() {
    PlainDate published = around.published();
    if (published == null) {
      return false;
    }
    String name = dice.pick(List.of("before", "after", "on"));
    LocalDate day =
        switch (name) {
          case "before" -> published.last().plusDays(1 + dice.below(60));
          case "after" -> published.first().minusDays(1 + dice.below(60));
          default -> published.first();
        };
    return asks.add(new Ask.Dated(name, day.toString().substring(0, dice.pick(List.of(4, 7, 10)))));
  }

  /** Words as a reader would copy them, without what the query language reads as its own. */
  private static List<String> words(PlainArticle article) {
    return Arrays.stream((article.title() + " " + article.body()).split("\\s+"))
        .map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(w -> !w.isEmpty() && !w.matches("AND|OR|NOT") && !w.matches(".*[\"“”„():*&|].*"))
        .toList();
  }
}
