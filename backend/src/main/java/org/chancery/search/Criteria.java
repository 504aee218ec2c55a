package org.chancery.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.search.query.Node;
import org.chancery.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the index; everything that decides which articles belong to a result set.
 *
 * @param q words and operators of the query language, or an empty string
 * @param filters the chosen values of each facet
 * @param coMentions whether a country pair is also met by articles that only name both in one
 *     sentence
 * @param from first day, inclusive; an article counts when its whole interval lies inside
 * @param to last day, inclusive
 * @param count whether articles are found, or texts
 * @param mine what whoever asks has made of the articles, as the values of {@link OwnMark}
 * @param events days in which an event that is asked for lies, with the whole of its own date
 * @param claim who says that there was the event that is asked for
 * @param frozen sets of articles that were frozen, by id: any, all or none of them
 */
public record Criteria(
    String q,
    Map<Facet, Choice> filters,
    boolean coMentions,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Count count,
    Choice mine,
    Days events,
    Claim claim,
    Choice frozen) {

  /** Read as a word wherever it stands; the rest may mean something else there. */
  private static final Pattern PLAIN = Pattern.compile("(?i)(?!(and|or|not)$)[\\p{L}\\p{Nd}]+");

  /** Every article. */
  public static final Criteria EVERYTHING = new Criteria("", Map.of(), false, null, null);

  public Criteria {
    Map<Facet, Choice> chosen = new EnumMap<>(Facet.class);
    filters.forEach((facet, choice) -> {
      if (!choice.isEmpty()) {
        chosen.put(facet, choice);
      }
    });
    filters = Map.copyOf(chosen);
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadQuery("The range ends (" + to + ") before it begins (" + from + ").", -1);
    }
  }

  /** Of events at any time, whatever anybody made of the articles. */
  public Criteria(
      String q,
      Map<Facet, Choice> filters,
      boolean coMentions,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Count count) {
    this(
        q,
        filters,
        coMentions,
        from,
        to,
        count,
        Choice.NOTHING,
        Days.ANY,
        Claim.ANYONE,
        Choice.NOTHING);
  }

  /** Of articles. */
  public Criteria(
      String q,
      Map<Facet, Choice> filters,
      boolean coMentions,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(q, filters, coMentions, from, to, Count.ARTICLES);
  }

  public Choice choice(Facet facet) {
    return filters.getOrDefault(facet, Choice.NOTHING);
  }

  public Criteria with(Facet facet, Choice choice) {
    Map<Facet, Choice> changed = new EnumMap<>(Facet.class);
    changed.putAll(filters);
    changed.put(facet, choice);
    return new Criteria(q, changed, coMentions, from, to, count, mine, events, claim, frozen);
  }

  /** The same with one value as the facet's only "any" one, as the facet counts it. */
  public Criteria only(Facet facet, String value) {
    Choice own = choice(facet);
    return with(facet, new Choice(List.of(value), own.all(), own.none(), false));
  }

  public Criteria withQuery(String query) {
    return new Criteria(query, filters, coMentions, from, to, count, mine, events, claim, frozen);
  }

  /** The same with one more word, as it stands in an article. */
  public Criteria withWord(String word) {
    String asked = PLAIN.matcher(word).matches() ? word : '"' + word + '"';
    if (q.isBlank()) {
      return withQuery(asked);
    }
    boolean loose = QueryParser.parse(q) instanceof Node.Or;
    return withQuery((loose ? "(" + q + ")" : q) + " " + asked);
  }

  public Criteria between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Criteria(q, filters, coMentions, first, last, count, mine, events, claim, frozen);
  }

  public Criteria withCoMentions(boolean on) {
    return new Criteria(q, filters, on, from, to, count, mine, events, claim, frozen);
  }

  /** The same of articles, or of texts. */
  public Criteria counting(Count what) {
    return new Criteria(q, filters, coMentions, from, to, what, mine, events, claim, frozen);
  }

  public Criteria withMine(Choice marks) {
    return new Criteria(q, filters, coMentions, from, to, count, marks, events, claim, frozen);
  }

  /** The same of events in other days. */
  public Criteria happening(Days days) {
    return new Criteria(q, filters, coMentions, from, to, count, mine, days, claim, frozen);
  }

  /** The same of events that others say were ones. */
  public Criteria claimed(Claim by) {
    return new Criteria(q, filters, coMentions, from, to, count, mine, events, by, frozen);
  }

  /** The same in other frozen sets. */
  public Criteria withFrozen(Choice sets) {
    return new Criteria(q, filters, coMentions, from, to, count, mine, events, claim, sets);
  }

  /** Whether something but the values of facets is asked of events. */
  boolean asksOfEvents() {
    return !events.isEmpty() || claim != Claim.ANYONE;
  }

  public boolean isEverything() {
    return q.isBlank()
        && filters.isEmpty()
        && from == null
        && to == null
        && mine.isEmpty()
        && frozen.isEmpty()
        && !asksOfEvents();
  }

  /** Whether hits can be ordered by what they say of the words asked for. */
  public boolean hasWords() {
    try {
      return QueryParser.parse(q).hasWords();
    } catch (BadQuery e) {
      return true;
    }
  }

  public boolean hasDates() {
    return from != null || to != null;
  }
}
