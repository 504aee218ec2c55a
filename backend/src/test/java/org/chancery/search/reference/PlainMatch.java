package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/** Whether an article is what criteria ask for, but for its words. */
final class PlainMatch {

  private static final List<Facet> OF_ENTRIES =
      Arrays.stream(Facet.values()).filter(Facet::ofEntries).toList();

  private final Criteria criteria;
  private final List<Facet> flat;
  private final boolean ofEntries;
  private final List<Facet> constrained;
  private final List<Facet> bounded;

  PlainMatch(Criteria criteria) {
    this.criteria = criteria;
    this.flat = criteria.filters().keySet().stream().filter(f -> !f.ofEntries()).toList();
    this.ofEntries =
        criteria.filters().keySet().stream().anyMatch(Facet::ofEntries)
            || !criteria.events().isEmpty();
    this.constrained =
        OF_ENTRIES.stream()
            .filter(f -> !criteria.choice(f).any().isEmpty() || criteria.choice(f).missing())
            .toList();
    this.bounded =
        OF_ENTRIES.stream()
            .filter(
                f -> !criteria.choice(f).all().isEmpty() || !criteria.choice(f).none().isEmpty())
            .toList();
  }

  boolean meets(PlainArticle article) {
    return meetsFlat(article) && meetsEntries(article);
  }

  boolean isInRange(@Nullable PlainDate published) {
    LocalDate from = criteria.from();
    LocalDate to = criteria.to();
    return (from == null && to == null) || (published != null && published.isInside(from, to));
  }

  boolean meetsFlat(PlainArticle article) {
    for (Facet facet : flat) {
      if (!meetsFlat(article, facet)) {
        return false;
      }
    }
    return true;
  }

  private boolean meetsFlat(PlainArticle article, Facet facet) {
    Choice choice = criteria.choice(facet);
    Set<String> values = article.values(facet);
    boolean any =
        (choice.any().isEmpty() && !choice.missing())
            || choice.any().stream().anyMatch(v -> article.has(facet, v))
            || (choice.missing() && values.isEmpty());
    return any
        && choice.all().stream().allMatch(v -> article.has(facet, v))
        && choice.none().stream().noneMatch(v -> article.has(facet, v));
  }

  boolean meetsEntries(PlainArticle article) {
    if (!ofEntries) {
      return true;
    }
    if (!meetsAny(article)) {
      return false;
    }
    for (Facet facet : bounded) {
      Choice choice = criteria.choice(facet);
      if (!choice.all().stream().allMatch(v -> hasOne(article, facet, v))
          || choice.none().stream().anyMatch(v -> hasOne(article, facet, v))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The "any" values of all facets must hold in one and the same act; an article without acts has
   * none of their values, and a co-mention is a pair and nothing else.
   */
  private boolean meetsAny(PlainArticle article) {
    if (constrained.isEmpty() && criteria.events().isEmpty()) {
      return true;
    }
    boolean anyTime = criteria.events().isEmpty();
    boolean oneAct =
        article.acts().stream()
            .filter(act -> act.liesIn(criteria.events()))
            .anyMatch(act -> constrained.stream().allMatch(f -> meets(act, f, article)));
    boolean noAct =
        anyTime
            && article.acts().isEmpty()
            && constrained.stream().allMatch(f -> isMissing(article, f));
    boolean onlyNamed =
        anyTime
            && namesAny(article)
            && constrained.stream()
                .filter(f -> f != Facet.DYAD)
                .allMatch(f -> criteria.choice(f).any().isEmpty() && isMissing(article, f));
    return oneAct || noAct || onlyNamed;
  }

  private boolean isMissing(PlainArticle article, Facet facet) {
    boolean named = facet == Facet.DYAD && criteria.coMentions() && !article.coPairs().isEmpty();
    return criteria.choice(facet).missing() && article.acts().isEmpty() && !named;
  }

  private boolean namesAny(PlainArticle article) {
    return criteria.choice(Facet.DYAD).any().stream().anyMatch(v -> names(article, v));
  }

  private boolean names(PlainArticle article, String pair) {
    return criteria.coMentions()
        && article.coPairs().stream()
            .anyMatch(co -> Pairs.coMentionIsAskedFor(pair, co, article.day()));
  }

  /** Whether one act has the value, and what is asked of the other facets besides. */
  private boolean hasOne(PlainArticle article, Facet facet, String value) {
    return article.acts().stream()
            .anyMatch(
                act -> act.meets(facet, value, article.day()) && meetsOthers(act, facet, article))
        || (facet == Facet.DYAD && othersAskNothing(facet) && names(article, value));
  }

  /** Whether an act lies in the days and has one of the "any" values of each facet. */
  boolean isAskedFor(Act act, PlainArticle article) {
    return meetsOthers(act, null, article);
  }

  private boolean meetsOthers(Act act, @Nullable Facet except, PlainArticle article) {
    return act.liesIn(criteria.events())
        && OF_ENTRIES.stream()
            .filter(f -> f != except && !criteria.choice(f).any().isEmpty())
            .allMatch(f -> meets(act, f, article));
  }

  private boolean othersAskNothing(Facet except) {
    return criteria.events().isEmpty()
        && OF_ENTRIES.stream()
            .filter(f -> f != except)
            .allMatch(f -> criteria.choice(f).any().isEmpty());
  }

  private boolean meets(Act act, Facet facet, PlainArticle article) {
    return criteria.choice(facet).any().stream()
        .anyMatch(value -> act.meets(facet, value, article.day()));
  }
}
