package org.chancery.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.analysis.SeriesOf.Named;
import org.chancery.analysis.Timeline.Point;
import org.chancery.analysis.Timeline.Series;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.Names;
import org.chancery.search.OverTime;

/** Lays result sets out in time. Thread-safe. */
public class Timelines {

  /** More points than this are refused. */
  public static final int MOST_POINTS = 1_500;

  private static final int MOST_MONTHS = 240;
  private static final int FEWEST_MONTHS = 4;

  /** Facets that say where articles come from, not what they say. */
  private static final Set<Facet> SOURCES =
      EnumSet.of(Facet.OUTLET, Facet.OUTLET_COUNTRY, Facet.LANGUAGE, Facet.COLLECTION);

  private final ArticleSearch search;
  private final SeriesOf seriesOf;

  public Timelines(ArticleSearch search, Names names) {
    this.search = search;
    this.seriesOf = new SeriesOf(search, names);
  }

  /**
   * A search over time, whole, parted, or beside others.
   *
   * @throws BadQuery where the unit is so small that there were more than {@link #MOST_POINTS}
   */
  public Timeline of(Criteria criteria, TimelineAsk ask) {
    return search.picture(criteria, ask, Timelines::numbers, () -> counted(criteria, ask));
  }

  private static int numbers(Timeline found) {
    return found.points().size() * (found.series().size() + 1);
  }

  private Timeline counted(Criteria criteria, TimelineAsk ask) {
    List<Named> searches =
        ask.vs().isEmpty()
            ? seriesOf.parted(criteria, ask.split())
            : seriesOf.beside(criteria, ask.vs());
    return of(criteria, searches, unit(criteria, ask), ask.by());
  }

  /** The quad classes and, behind them, the roots of the events that a search tells of. */
  public EventMix events(Criteria criteria, TimelineAsk ask) {
    return search.picture(
        criteria,
        List.of(EventMix.class, ask),
        found -> numbers(found.quads()) + numbers(found.roots()),
        () -> mixed(criteria, ask));
  }

  private EventMix mixed(Criteria criteria, TimelineAsk ask) {
    List<Named> quads = seriesOf.quads(criteria);
    List<Named> searches = new ArrayList<>(quads);
    searches.addAll(seriesOf.roots(criteria));
    Timeline all = of(criteria, searches, unit(criteria, ask), ask.by());
    List<Series> series = all.series();
    return new EventMix(
        new Timeline(all.unit(), all.by(), all.points(), series.subList(0, quads.size())),
        new Timeline(
            all.unit(), all.by(), all.points(), series.subList(quads.size(), series.size())));
  }

  /** Searches over the time of one that holds what is common to them. */
  Timeline beside(Criteria criteria, List<Named> searches) {
    TimelineAsk usual = TimelineAsk.USUAL;
    return of(criteria, searches, unit(criteria, usual), usual.by());
  }

  /** Searches of which each is a part of one. */
  Timeline of(Criteria criteria, List<Named> searches, Interval unit, DateKind by) {
    List<Criteria> asked = new ArrayList<>(searches.stream().map(Named::criteria).toList());
    asked.add(base(criteria));
    List<OverTime> counted = search.overTime(asked, unit, by);
    List<OverTime> found = counted.subList(0, searches.size());
    OverTime all = counted.getLast();
    OverTime intake = intake(criteria, unit);
    List<Point> points =
        starts(found, by.asked(criteria), unit).stream()
            .map(start -> point(start, by.asked(criteria), unit, all, intake))
            .toList();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Named named = searches.get(i);
      OverTime one = found.get(i);
      series.add(
          new Series(
              named.value(),
              named.label(),
              named.criteria(),
              one.total(),
              one.undated(),
              points.stream().map(p -> one.at(unit.startOf(p.from()))).toList()));
    }
    return new Timeline(unit, by, points, series);
  }

  /** What was published at all, by when, whatever is asked for else. */
  private OverTime intake(Criteria criteria, Interval unit) {
    Criteria everything = base(criteria).between(null, null);
    return search.overTime(List.of(everything), unit, DateKind.PUBLISHED).getFirst();
  }

  /**
   * The same of everything that its outlets published. What a reader marked is left out as words
   * are; a frozen set stays, for it is a corpus of its own.
   */
  public static Criteria base(Criteria criteria) {
    Criteria base =
        criteria
            .withQuery("")
            .withCoMentions(false)
            .happening(Days.ANY)
            .claimed(Claim.ANYONE)
            .withMine(Choice.NOTHING);
    for (Facet facet : Facet.values()) {
      if (!SOURCES.contains(facet)) {
        base = base.with(facet, Choice.NOTHING);
      }
    }
    return base;
  }

  private static Point point(
      LocalDate start, Days asked, Interval unit, OverTime all, OverTime intake) {
    Days days = asked.between(start, unit.lastOf(start));
    return new Point(
        Objects.requireNonNull(days.from()),
        Objects.requireNonNull(days.to()),
        all.at(start),
        intake.at(start) == 0);
  }

  /** From the first bar to the last, and to the ends that are asked for where they are near. */
  private static List<LocalDate> starts(List<OverTime> found, Days asked, Interval unit) {
    LocalDate first = null;
    LocalDate last = null;
    for (OverTime one : found) {
      if (!one.bars().isEmpty()) {
        LocalDate begins = one.bars().firstKey();
        LocalDate ends = one.bars().lastKey();
        first = first == null || begins.isBefore(first) ? begins : first;
        last = last == null || ends.isAfter(last) ? ends : last;
      }
    }
    if (first == null || last == null) {
      return List.of();
    }
    LocalDate from = asked.from() == null ? first : unit.startOf(asked.from());
    LocalDate to = asked.to() == null ? last : unit.startOf(asked.to());
    List<LocalDate> extended = between(from, to, unit);
    List<LocalDate> starts = extended.size() > MOST_POINTS ? between(first, last, unit) : extended;
    if (starts.size() > MOST_POINTS) {
      throw new BadQuery(
          "By "
              + unit.parameter()
              + ", from "
              + first
              + " to "
              + last
              + ", there would be more than 1,500 points; choose a wider unit or a shorter time.",
          -1);
    }
    return starts;
  }

  private static List<LocalDate> between(LocalDate first, LocalDate last, Interval unit) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate day = first;
        !day.isAfter(last) && starts.size() <= MOST_POINTS;
        day = unit.next(day)) {
      starts.add(day);
    }
    return starts;
  }

  private Interval unit(Criteria criteria, TimelineAsk ask) {
    Interval given = ask.unit();
    return given == null ? fitting(criteria, ask) : given;
  }

  private Interval fitting(Criteria criteria, TimelineAsk ask) {
    Days asked = ask.by().asked(criteria);
    LocalDate first = asked.from();
    LocalDate last = asked.to();
    if (first == null || last == null) {
      OverTime months = search.overTime(List.of(criteria), Interval.MONTH, ask.by()).getFirst();
      if (months.bars().isEmpty()) {
        return Interval.MONTH;
      }
      first = months.bars().firstKey();
      last = months.bars().lastKey();
    }
    return fitting(first, last);
  }

  static Interval fitting(LocalDate first, LocalDate last) {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    if (months > MOST_MONTHS) {
      return Interval.YEAR;
    }
    return months < FEWEST_MONTHS ? Interval.DAY : Interval.MONTH;
  }
}
