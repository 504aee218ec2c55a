package org.chancery.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.SourceGroup;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.FacetForm;
import org.chancery.search.OwnMark;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Reads an address. What it cannot read becomes a note for the reader, never an error: addresses
 * are shared, shortened and typed by hand.
 */
final class StateReader {

  /** What was read, and what was not. */
  record Reading(SearchState state, List<String> notes) {
    Reading {
      notes = List.copyOf(notes);
    }
  }

  private static final int MOST_NOTES = 10;
  private static final int LONGEST_QUERY = 4_000;
  private static final Set<String> VALUED = Set.of("", "all", "not");
  private static final Set<String> SINGLE =
      Set.of(
          ("kind from to eventFrom eventTo claim count sort show sides list unit by split measure"
                  + " order terms of nodes least outlets cells")
              .split(" "));

  private final List<String> notes = new ArrayList<>();
  private final Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
  private int values;
  private String q = "";
  private boolean coMentions;
  private Count count = Count.ARTICLES;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable Sort order;
  private Tab tab = Tab.ARTICLES;
  private int sides = SearchState.USUAL_SIDES;
  private boolean compact;
  private Choice frozen = Choice.NOTHING;
  private Choice mine = Choice.NOTHING;
  private Claim claim = Claim.ANYONE;
  private List<SourceGroup> groups = List.of();
  private @Nullable LocalDate eventFrom;
  private @Nullable LocalDate eventTo;
  private final PictureReader picture = new PictureReader(notes::add);
  private final NetworkReader network = new NetworkReader(notes::add);

  static Reading read(QueryParameters parameters) {
    StateReader reader = new StateReader();
    parameters.getParameters().forEach(reader::take);
    return reader.finish();
  }

  private void take(String name, List<String> values) {
    List<String> given = once(name, values.stream().filter(v -> !v.isBlank()).toList());
    switch (name) {
      case "q" -> q = query(String.join(" ", given));
      case "kind" -> coMentions = is("any", "interaction", name, given);
      case "from" -> from = day(name, given);
      case "to" -> to = day(name, given);
      case "eventFrom" -> eventFrom = day(name, given);
      case "eventTo" -> eventTo = day(name, given);
      case "claim" -> claim = claim(given);
      case "count" -> count = is("texts", "articles", name, given) ? Count.TEXTS : Count.ARTICLES;
      case "sort" -> order = sort(given);
      case "show" -> tab = tab(given);
      case "sides" -> sides = sides(given);
      case "list" -> compact = is("compact", "full", name, given);
      case "group" -> given.forEach(this::group);
      default -> {
        if (!picture.take(name, given) && !network.take(name, given)) {
          filter(name, given);
        }
      }
    }
  }

  private String query(String text) {
    if (text.length() <= LONGEST_QUERY) {
      return text;
    }
    notes.add("The query was cut after 4,000 characters.");
    return text.substring(0, LONGEST_QUERY);
  }

  /** Of what makes sense only once, the first. */
  private List<String> once(String name, List<String> given) {
    if (given.size() < 2 || !SINGLE.contains(name)) {
      return given;
    }
    notes.add("“" + name + "” can be given only once; the first counts.");
    return given.subList(0, 1);
  }

  /** Whether it is this, rather than the usual one. */
  private boolean is(String value, String usual, String name, List<String> given) {
    if (!List.of(value).equals(given) && !List.of(usual).equals(given)) {
      notes.add("“" + name + "” is either “" + usual + "” or “" + value + "”; it was left out.");
    }
    return given.contains(value);
  }

  private Claim claim(List<String> values) {
    Optional<Claim> read = values.size() == 1 ? Claim.find(values.getFirst()) : Optional.empty();
    if (read.isEmpty()) {
      notes.add("“claim” is “outlet” or “alleged”; it was left out.");
    }
    return read.orElse(Claim.ANYONE);
  }

  private @Nullable LocalDate day(String name, List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = CriteriaParameters.findDay(values.getFirst());
    if (day.isEmpty()) {
      notes.add("“" + name + "” is no day such as 2025-03-01; it was left out.");
    }
    return day.orElse(null);
  }

  private @Nullable Sort sort(List<String> values) {
    Optional<Sort> found = values.stream().findFirst().flatMap(Sort::find);
    if (found.isEmpty()) {
      notes.add("“sort” is one of relevance, fresh, date and -date; it was left out.");
    }
    return found.orElse(null);
  }

  private Tab tab(List<String> values) {
    Optional<Tab> found = values.stream().findFirst().flatMap(Tab::find);
    if (found.isEmpty()) {
      notes.add("“show” is one of " + Tab.parameters() + "; it was left out.");
    }
    return found.orElse(Tab.ARTICLES);
  }

  private int sides(List<String> values) {
    String value = values.isEmpty() ? "" : values.getFirst();
    if (value.matches("\\d{1,2}")) {
      int count = Integer.parseInt(value);
      if (count >= 2 && count <= PairMatrices.MOST_SIDES) {
        return count;
      }
    }
    notes.add("“sides” is a number from 2 to 60; it was left out.");
    return SearchState.USUAL_SIDES;
  }

  private void group(String written) {
    try {
      groups = SourceGroup.joined(groups, SourceGroup.parse(written));
    } catch (BadQuery e) {
      notes.add(e.getMessage() + " A group was left out.");
    }
  }

  private boolean isFrozen(String name, String how, List<String> given) {
    if (!name.equals(CriteriaParameters.FROZEN) || how.equals("missing")) {
      return false;
    }
    List<String> sets = given.stream().filter(id -> !id.isBlank()).distinct().toList();
    Optional<Choice> choice = extended(frozen, how, sets);
    choice.ifPresent(read -> frozen = read);
    return choice.isPresent();
  }

  private boolean isMine(String name, String how, List<String> given) {
    if (!name.equals(CriteriaParameters.MINE)) {
      return false;
    }
    List<String> readable = new ArrayList<>();
    for (String value : new LinkedHashSet<>(given)) {
      Optional<String> fault = VALUED.contains(how) ? OwnMark.findFault(value) : Optional.empty();
      fault.ifPresentOrElse(
          sentence -> notes.add(sentence + " It was left out."), () -> readable.add(value));
    }
    Optional<Choice> choice = extended(mine, how, readable);
    choice.ifPresent(read -> mine = read);
    return choice.isPresent();
  }

  private void filter(String name, List<String> values) {
    int dot = name.indexOf('.');
    String how = dot < 0 ? "" : name.substring(dot + 1);
    String stem = dot < 0 ? name : name.substring(0, dot);
    Optional<Facet> facet = Facet.find(stem);
    if (how.equals("missing") && !Set.of("true", "false").containsAll(values)) {
      notes.add("“" + shortened(name) + "” is true or false; it was left out.");
    }
    if (isMine(stem, how, values) || isFrozen(stem, how, values)) {
      return;
    }
    Optional<Choice> choice =
        facet.flatMap(found ->
            extended(
                filters.getOrDefault(found, Choice.NOTHING), how, readable(found, how, values)));
    if (facet.isEmpty() || choice.isEmpty()) {
      notes.add("This address also says “" + shortened(name) + "”, which means nothing here.");
      return;
    }
    filters.put(facet.get(), choice.get());
  }

  private List<String> readable(Facet facet, String how, List<String> given) {
    if (!VALUED.contains(how)) {
      return given;
    }
    List<String> readable = new ArrayList<>();
    for (String value : new LinkedHashSet<>(given)) {
      if (values + readable.size() == CriteriaParameters.MOST_VALUES) {
        notes.add("All filters together may have 1,000 values; the others were left out.");
        break;
      }
      FacetForm.findFault(facet, value)
          .ifPresentOrElse(
              fault -> notes.add(fault + " It was left out."), () -> readable.add(value));
    }
    values += readable.size();
    return readable;
  }

  private static Optional<Choice> extended(Choice former, String how, List<String> values) {
    return switch (how) {
      case "" -> Optional.of(new Choice(values, former.all(), former.none(), former.missing()));
      case "all" -> Optional.of(new Choice(former.any(), values, former.none(), former.missing()));
      case "not" -> Optional.of(new Choice(former.any(), former.all(), values, former.missing()));
      case "missing" ->
          Optional.of(
              new Choice(former.any(), former.all(), former.none(), values.contains("true")));
      default -> Optional.empty();
    };
  }

  private Reading finish() {
    if (from != null && to != null && to.isBefore(from)) {
      notes.add("The range ended before it began; its days were swapped.");
      LocalDate later = from;
      from = to;
      to = later;
    }
    Criteria criteria =
        new Criteria(q, filters, coMentions, from, to, count)
            .withMine(mine)
            .withFrozen(frozen)
            .happening(events())
            .claimed(claim);
    SearchState state =
        new SearchState(
            criteria, order, tab, sides, compact, picture.finish(), network.finish(), groups);
    return new Reading(state, told());
  }

  private Days events() {
    if (eventFrom != null && eventTo != null && eventTo.isBefore(eventFrom)) {
      notes.add("The range of event dates ended before it began; its days were swapped.");
      return new Days(eventTo, eventFrom);
    }
    return new Days(eventFrom, eventTo);
  }

  private List<String> told() {
    if (notes.size() <= MOST_NOTES) {
      return notes;
    }
    List<String> told = new ArrayList<>(notes.subList(0, MOST_NOTES));
    told.add("More of this address was left out.");
    return told;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
