package org.chancery.search.reference;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.reference.Asked.Operator;

/**
 * Searches made up around articles that exist, so that most find something; the same for the same
 * seed. Operators are dealt like cards, so that none is left out.
 */
final class RandomSearches {

  private final Corpus articles;
  private final Dice dice;
  private final List<Operator> deck = new ArrayList<>();
  private final List<Card> choices = new ArrayList<>();
  private final int choicesEach;

  RandomSearches(List<PlainArticle> articles, long seed) {
    this(articles, seed, 0);
  }

  /** Each with so many more choices of facets' values, dealt like cards too. */
  RandomSearches(List<PlainArticle> articles, long seed, int choicesEach) {
    this.articles = new Corpus(articles);
    this.dice = new Dice(seed);
    this.choicesEach = choicesEach;
  }

  Asked next() {
    Draft draft = new Draft(dice, articles);
    int demands = 1 + dice.below(4);
    for (int i = 0; i < demands; i++) {
      Operator card = card();
      if (!draft.add(card)) {
        // This article does not lend itself to it; one of the next will.
        deck.addFirst(card);
      }
    }
    for (int i = 0; i < choicesEach; i++) {
      choose(draft);
    }
    return draft.asked();
  }

  /** The first that this article lends itself to; the others stay for one of the next. */
  private void choose(Draft draft) {
    if (choices.isEmpty()) {
      choices.addAll(Card.ALL);
      dice.shuffle(choices);
    }
    for (Card card : List.copyOf(choices)) {
      if (draft.choose(card)) {
        choices.remove(card);
        return;
      }
    }
  }

  private Operator card() {
    if (deck.isEmpty()) {
      deck.addAll(List.of(Operator.values()));
      dice.shuffle(deck);
    }
    return deck.removeLast();
  }
}
