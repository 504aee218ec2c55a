package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.reference.Asked.Operator;

/** How often searches made use of what, and how many of them found something. */
final class Uses {

  private final Map<String, Integer> times = new TreeMap<>();
  private int searches;
  private int found;

  Uses(Count... modes) {
    Stream.of(Operator.values()).forEach(operator -> times.put(operator.name(), 0));
    Stream.of(modes).forEach(count -> times.put(count.name(), 0));
    Card.ALL.forEach(card -> times.put(name(card), 0));
  }

  void note(Asked asked, Count count, long total) {
    searches++;
    found += total > 0 ? 1 : 0;
    asked.operators().forEach(operator -> times.merge(operator.name(), 1, Integer::sum));
    times.merge(count.name(), 1, Integer::sum);
    Card.ALL.stream()
        .filter(card -> !chosen(asked, card).isEmpty())
        .forEach(card -> times.merge(name(card), 1, Integer::sum));
  }

  /** Each so often, and three of five searches with an article to show. */
  void assertEach(int least) {
    System.out.println(found + " of " + searches + " searches find something; of what: " + times);
    assertThat(found).as("searches that find something").isGreaterThanOrEqualTo(searches * 6 / 10);
    assertThat(times)
        .allSatisfy((what, often) -> assertThat(often).as(what).isGreaterThanOrEqualTo(least));
  }

  private static List<String> chosen(Asked asked, Card card) {
    Choice choice = asked.criteria().choice(card.facet());
    return switch (card.operator()) {
      case ANY -> choice.any();
      case ALL -> choice.all();
      default -> choice.none();
    };
  }

  private static String name(Card card) {
    return card.operator() + " " + card.facet();
  }
}
