package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.SeriesOf.Named;
import org.chancery.analysis.Timeline.Point;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Names;
import org.chancery.search.Tallies;
import org.chancery.search.ValueNames;

/** Compares what groups of outlets have of one search. Thread-safe. */
public class Comparisons {

  /** Words shown for each group. */
  public static final int WORDS = 12;

  private static final List<String> QUADS = List.of("1", "2", "3", "4");

  /** More agencies than this in one group are not told apart from articles without one. */
  private static final int MOST_AGENCIES = 500;

  private final ArticleSearch search;
  private final Names names;
  private final Timelines timelines;
  private final Terms terms;
  private final FirstReports firsts;

  public Comparisons(ArticleSearch search, Names names, Timelines timelines, Terms terms) {
    this.search = search;
    this.names = names;
    this.timelines = timelines;
    this.terms = terms;
    this.firsts = new FirstReports(search);
  }

  /**
   * What each group has of a search.
   *
   * @throws BadQuery where there is no group, or two bear one name
   */
  public Comparison of(Criteria criteria, List<SourceGroup> asked) {
    if (asked.isEmpty()) {
      throw new BadQuery(
          "Name a group or more, such as group=Gulf press: outletCountry=ARE,SAU.", -1);
    }
    List<SourceGroup> groups = List.of();
    for (SourceGroup group : asked) {
      groups = SourceGroup.joined(groups, group);
    }
    List<SourceGroup> beside = groups;
    return search.picture(criteria, beside, Comparisons::numbers, () -> counted(criteria, beside));
  }

  private static int numbers(Comparison found) {
    int points = found.timeline().points().size() * 2;
    return found.sides().size() * (points + 10 * WORDS);
  }

  private Comparison counted(Criteria criteria, List<SourceGroup> groups) {
    Tallies tallies = search.tallies();
    List<Criteria> sets = groups.stream().map(g -> g.of(criteria)).toList();
    List<Side> sides = new ArrayList<>();
    List<Long> totals = tallies.totals(sets);
    List<List<Term>> apart = terms.apart(tallies, sets, totals, WORDS);
    for (int i = 0; i < groups.size(); i++) {
      sides.add(side(tallies, groups.get(i), sets.get(i), apart.get(i)));
    }
    List<Named> series =
        groups.stream().map(g -> new Named(g.toString(), g.name(), g.of(criteria))).toList();
    Timeline timeline = timelines.beside(criteria, series);
    return new Comparison(sides, timeline, all(timeline, sets));
  }

  /** At each point, all articles of those that publish each set. */
  private List<List<Long>> all(Timeline timeline, List<Criteria> sets) {
    List<Point> points = timeline.points();
    if (points.isEmpty()) {
      return sets.stream().map(set -> List.<Long>of()).toList();
    }
    List<Criteria> bases =
        sets.stream()
            .map(
                set -> Timelines.base(set).between(points.getFirst().from(), points.getLast().to()))
            .toList();
    return search.overTime(bases, timeline.unit(), timeline.by()).stream()
        .map(all -> points.stream().map(p -> all.at(timeline.unit().startOf(p.from()))).toList())
        .toList();
  }

  /** Groups that may be worth comparing: the countries whose outlets have most of a search. */
  public List<SourceGroup> countries(Criteria criteria) {
    return most(criteria, Facet.OUTLET_COUNTRY, value -> names.side(value.value()));
  }

  /** The outlets that have most of it. */
  public List<SourceGroup> outlets(Criteria criteria) {
    return most(criteria, Facet.OUTLET, FacetValue::label);
  }

  /** The languages that most of it is in. */
  public List<SourceGroup> languages(Criteria criteria) {
    return most(criteria, Facet.LANGUAGE, value -> ValueNames.language(value.value()));
  }

  private List<SourceGroup> most(
      Criteria criteria, Facet facet, Function<FacetValue, String> name) {
    List<SourceGroup> groups = new ArrayList<>();
    for (FacetValue value : search.values(criteria, facet, "", false, SourceGroup.MOST)) {
      String called = name.apply(value).replace(':', ' ');
      groups.add(
          new SourceGroup(
              called.substring(0, Math.min(called.length(), SourceGroup.LONGEST_NAME)),
              Map.of(facet, List.of(value.value()))));
    }
    return groups;
  }

  private Side side(Tallies tallies, SourceGroup group, Criteria set, List<Term> words) {
    Choice asked = set.choice(Facet.AGENCY);
    List<FacetValue> named = search.values(set, Facet.AGENCY, "", false, MOST_AGENCIES);
    List<String> ids = named.stream().map(FacetValue::value).toList();
    List<Tally> open = new ArrayList<>();
    open.add(new Tally("found", "Articles found", set, 0));
    open.add(new Tally("all", "All its articles", Timelines.base(set), 0));
    open.add(
        new Tally(
            "own",
            "Own text",
            set.with(Facet.AGENCY, new Choice(List.of(), asked.all(), asked.none(), true)),
            0));
    open.add(new Tally("credited", "Agency text", only(set, Facet.AGENCY, ids), 0));
    QUADS.forEach(quad ->
        open.add(new Tally(quad, ValueNames.quad(quad), only(set, Facet.QUAD, List.of(quad)), 0)));
    List<Long> counts = tallies.totals(open.stream().map(Tally::search).toList());
    List<Tally> numbers = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Tally one = open.get(i);
      numbers.add(new Tally(one.value(), one.label(), one.search(), counts.get(i)));
    }
    return new Side(
        group,
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        ids.isEmpty() ? null : numbers.get(3),
        named.stream()
            .map(v ->
                new Tally(
                    v.value(), v.label(), only(set, Facet.AGENCY, List.of(v.value())), v.count()))
            .toList(),
        numbers.subList(4, numbers.size()),
        words,
        firsts.of(tallies, set).orElse(null));
  }

  private static Criteria only(Criteria criteria, Facet facet, List<String> values) {
    Choice own = criteria.choice(facet);
    return criteria.with(facet, new Choice(values, own.all(), own.none(), false));
  }
}
