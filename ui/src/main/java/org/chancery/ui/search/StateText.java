package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.search.Count;
import org.chancery.ui.layout.Formats;

/** A search in one line: its words, its filters, and as what it is shown. */
public final class StateText {

  private StateText() {}

  public static String of(SearchState state, Labels labels) {
    List<String> words = new ArrayList<>();
    if (!state.criteria().q().isBlank()) {
      words.add(state.criteria().q());
    }
    StateParts filters = StateParts.of(state, labels::value, labels::frozen);
    filters.parts().forEach(part -> words.add(part.kind() + ": " + part.value()));
    if (filters.more() > 0) {
      words.add("and " + Formats.number(filters.more()) + " more");
    }
    if (words.isEmpty()) {
      words.add("Every article");
    }
    if (state.criteria().count() == Count.TEXTS) {
      words.add("distinct texts");
    }
    if (state.tab() != Tab.ARTICLES) {
      words.add(shown(state, labels));
    }
    return Formats.plain(String.join(" · ", words));
  }

  private static String shown(SearchState state, Labels labels) {
    List<String> others =
        switch (state.tab()) {
          case TIMELINE -> state.picture().ask().vs().stream().map(labels::pair).toList();
          case COMPARE -> state.groups().stream().map(group -> group.name()).toList();
          default -> List.of();
        };
    return "as “"
        + state.tab().label()
        + "”"
        + (others.isEmpty() ? "" : others.stream().collect(Collectors.joining(", ", ": ", "")));
  }
}
