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

  RandomSearches(List<PlainArticle> articles, long seed) {
    this.articles = new Corpus(articles);
    this.dice = new Dice(seed);
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
    return draft.asked();
  }

  private Operator card() {
    if (deck.isEmpty()) {
      deck.addAll(List.of(Operator.values()));
      dice.shuffle(deck);
    }
    return deck.removeLast();
  }
}
