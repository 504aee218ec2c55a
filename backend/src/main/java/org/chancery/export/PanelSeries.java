package org.chancery.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.article.EventRoot;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;

/**
 * A column of a panel that counts: what is searched for in it of a pair. Kinds of events are those
 * that the outlet reports on its own account as done, to come or possible; background and what is
 * only alleged stand apart.
 *
 * @param ofPair absent where what is asked for already leaves nothing
 */
record PanelSeries(String column, Function<Criteria, Optional<Criteria>> ofPair) {

  static final PanelSeries ARTICLES =
      new PanelSeries("articles", c -> Optional.of(c.counting(Count.ARTICLES)));
  static final PanelSeries TEXTS =
      new PanelSeries("texts", c -> Optional.of(c.counting(Count.TEXTS)));

  static final List<PanelSeries> ALL = all();

  private static final List<String> REPORTED = List.of("did", "will", "may");

  private static List<PanelSeries> all() {
    List<PanelSeries> all = new ArrayList<>(List.of(ARTICLES, TEXTS));
    for (String quad : List.of("1", "2", "3", "4")) {
      all.add(
          new PanelSeries(
              "q" + quad, c -> reported(c).flatMap(r -> narrowed(r, Facet.QUAD, quad))));
    }
    Arrays.stream(EventRoot.values())
        .map(EventRoot::name)
        .forEach(root ->
            all.add(
                new PanelSeries(
                    root.toLowerCase(Locale.ROOT),
                    c -> reported(c).flatMap(r -> narrowed(r, Facet.EVENT, root)))));
    all.add(new PanelSeries("background", c -> narrowed(c, Facet.TIME, "background")));
    all.add(new PanelSeries("alleged", c -> claimed(c, Claim.ALLEGED)));
    return List.copyOf(all);
  }

  private static Optional<Criteria> reported(Criteria criteria) {
    return claimed(criteria, Claim.OUTLET)
        .flatMap(c -> narrowed(c, Facet.TIME, REPORTED.toArray(String[]::new)));
  }

  private static Optional<Criteria> claimed(Criteria criteria, Claim by) {
    return criteria.claim() == Claim.ANYONE || criteria.claim() == by
        ? Optional.of(criteria.claimed(by))
        : Optional.empty();
  }

  /** The same of these values alone; what is asked for already still holds. */
  private static Optional<Criteria> narrowed(Criteria criteria, Facet facet, String... values) {
    Choice own = criteria.choice(facet);
    List<String> any =
        Arrays.stream(values)
            .filter(v -> (own.any().isEmpty() && !own.missing()) || own.any().contains(v))
            .toList();
    return any.isEmpty()
        ? Optional.empty()
        : Optional.of(criteria.with(facet, new Choice(any, own.all(), own.none(), false)));
  }
}
