package org.chancery.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.analysis.SourceGroup;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Facet;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Everything the search view shows, as its address says it. The names of the parameters are those
 * of the HTTP interface.
 *
 * @param order the order that was chosen; absent means the usual one
 * @param sides how many rows a matrix has
 * @param compact whether hits are a line each
 * @param picture how pictures are drawn
 * @param groups the groups of outlets that are compared
 * @param network how networks and coverage are drawn
 */
public record SearchState(
    Criteria criteria,
    @Nullable Sort order,
    Tab tab,
    int sides,
    boolean compact,
    PictureView picture,
    NetworkView network,
    List<SourceGroup> groups) {

  static final int USUAL_SIDES = 12;

  public static final SearchState START = new SearchState(Criteria.EVERYTHING, null);

  /** The articles of a search. */
  public SearchState(Criteria criteria, @Nullable Sort order) {
    this(
        criteria,
        order,
        Tab.ARTICLES,
        USUAL_SIDES,
        false,
        PictureView.USUAL,
        NetworkView.USUAL,
        List.of());
  }

  /** The order in force: by relevance where words are searched, else newest first. */
  public Sort sort() {
    return order != null ? order : usual();
  }

  private Sort usual() {
    return criteria.hasWords() ? Sort.RELEVANCE : Sort.NEWEST;
  }

  /** The same search in another order; the usual one needs no place in the address. */
  public SearchState sortedBy(Sort chosen) {
    return new SearchState(
        criteria, chosen == usual() ? null : chosen, tab, sides, compact, picture, network, groups);
  }

  public SearchState with(UnaryOperator<Criteria> change) {
    return new SearchState(
        change.apply(criteria), order, tab, sides, compact, picture, network, groups);
  }

  SearchState showing(Tab other) {
    return new SearchState(criteria, order, other, sides, compact, picture, network, groups);
  }

  SearchState withSides(int count) {
    return new SearchState(criteria, order, tab, count, compact, picture, network, groups);
  }

  SearchState listed(boolean compactly) {
    return new SearchState(criteria, order, tab, sides, compactly, picture, network, groups);
  }

  SearchState drawn(PictureView other) {
    return new SearchState(criteria, order, tab, sides, compact, other, network, groups);
  }

  SearchState drawn(NetworkView other) {
    return new SearchState(criteria, order, tab, sides, compact, picture, other, groups);
  }

  SearchState comparing(List<SourceGroup> others) {
    return new SearchState(criteria, order, tab, sides, compact, picture, network, others);
  }

  public SearchState with(Facet facet, Choice choice) {
    return with(asked -> asked.with(facet, choice));
  }

  /** How many filters are set, a date range being one. */
  public int filters() {
    int values =
        criteria.filters().values().stream()
            .mapToInt(choice -> choice.values().size() + (choice.missing() ? 1 : 0))
            .sum();
    return values
        + criteria.mine().values().size()
        + (criteria.mine().missing() ? 1 : 0)
        + criteria.frozen().values().size()
        + (criteria.hasDates() ? 1 : 0)
        + (criteria.events().isEmpty() ? 0 : 1)
        + (criteria.claim() == Claim.ANYONE ? 0 : 1);
  }

  /** A search as the page has shown it before; what cannot be read of it any more is left out. */
  public static SearchState of(Criteria criteria, PageView view) {
    return StateReader.read(new QueryParameters(view.parameters()))
        .state()
        .with(nothing -> criteria);
  }

  /** As an address; reading it again gives an equal state. */
  public QueryParameters toParameters() {
    Map<String, List<String>> parameters =
        CriteriaParameters.toParameters(criteria, Sort.RELEVANCE);
    parameters.putAll(view().parameters());
    return new QueryParameters(parameters);
  }

  /** All that the address says besides the criteria. */
  public PageView view() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (order != null) {
      parameters.put("sort", List.of(order.parameter()));
    }
    if (tab != Tab.ARTICLES) {
      parameters.put("show", List.of(tab.parameter()));
    }
    if (compact) {
      parameters.put("list", List.of("compact"));
    }
    if (sides != USUAL_SIDES) {
      parameters.put("sides", List.of(Integer.toString(sides)));
    }
    picture.addTo(parameters);
    if (!groups.isEmpty()) {
      parameters.put("group", groups.stream().map(SourceGroup::toString).toList());
    }
    network.addTo(parameters);
    return new PageView(parameters);
  }
}
