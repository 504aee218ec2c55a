package org.chancery.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.article.Dated;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.Tallies;
import org.chancery.search.View;

/** Finds the first articles of a result set, as far as dates tell. */
record FirstReports(ArticleSearch search) {

  private static final int SHOWN = 3;
  private static final List<String> TO_A_DAY = List.of("day", "instant");
  private static final List<String> WIDER = List.of("month", "year");

  Optional<First> of(Tallies tallies, Criteria set) {
    return narrowed(set, TO_A_DAY, false)
        .flatMap(this::earliest)
        .map(day -> first(tallies, set, day));
  }

  private Optional<LocalDate> earliest(Criteria dated) {
    return search.search(dated, view(1)).hits().stream()
        .flatMap(hit -> Optional.ofNullable(hit.published()).stream())
        .map(Dated::from)
        .findFirst();
  }

  private First first(Tallies tallies, Criteria set, LocalDate day) {
    Criteria ofDay = set.between(day, day);
    SearchResult found = search.search(ofDay, view(SHOWN));
    Tally vague =
        narrowed(set, WIDER, true)
            .map(c ->
                new Tally("vague", "Not dated to a day", c, tallies.totals(List.of(c)).getFirst()))
            .filter(number -> number.count() > 0)
            .orElse(null);
    return new First(
        day, new Tally("first", "First reports", ofDay, found.total()), found.hits(), vague);
  }

  private static View view(int size) {
    return new View(Sort.OLDEST, size, null, List.of(), 1, null);
  }

  /** What is left of a search with dates of these precisions alone. */
  private static Optional<Criteria> narrowed(Criteria set, List<String> to, boolean missing) {
    Choice own = set.choice(Facet.PRECISION);
    boolean open = own.any().isEmpty() && !own.missing();
    List<String> any = open ? to : own.any().stream().filter(to::contains).toList();
    boolean undated = missing && (open || own.missing());
    return any.isEmpty() && !undated
        ? Optional.empty()
        : Optional.of(set.with(Facet.PRECISION, new Choice(any, own.all(), own.none(), undated)));
  }
}
