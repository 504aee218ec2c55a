package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Facet;
import org.chancery.search.Sort;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.search.Results.Counted;

/** How many articles there are, in which order, and the way out of the page with them. */
final class ResultHead extends Div {

  /** How many articles interact, and how many at least name both sides. */
  record PairTotals(long interact, long nameBoth) {}

  private static final Choice SAMPLES = Choice.any("samples");

  private final H2 total = new H2();
  private final Div pairs = new Div();
  private final NativeButton interact = new NativeButton();
  private final NativeButton nameBoth = new NativeButton();
  private final Div counting = new Div();
  private final NativeButton articles = new NativeButton("Articles");
  private final NativeButton texts = new NativeButton("Distinct texts");
  private final Paragraph behind = new Paragraph();
  private final Paragraph undated = new Paragraph();
  private final Paragraph samples = new Paragraph("The sample articles are left out. ");
  private final Button export = new Button();
  private final Button freeze = new Button("Freeze…");
  private final Button filters = new Button();
  private final Picker<Sort> order;
  private SearchState state = SearchState.START;

  ResultHead(Consumer<SearchState> go, Runnable exporting, Runnable freezing) {
    addClassName("result-head");
    total.setId("total");
    total.getElement().setAttribute("data-testid", "total");
    total.getElement().setAttribute("aria-live", "polite");
    order =
        new Picker<>(
            "Order",
            List.of(Sort.RELEVANCE, Sort.FRESH, Sort.NEWEST, Sort.OLDEST),
            ResultHead::name,
            chosen -> go.accept(state.sortedBy(chosen)));
    order.setId("sort");
    pairs.addClassName("segments");
    pairs.getElement().setAttribute("role", "group");
    pairs.getElement().setAttribute("aria-label", "What counts for a country pair");
    pairs.add(interact, nameBoth);
    interact.addClickListener(click -> go.accept(state.with(c -> c.withCoMentions(false))));
    nameBoth.addClickListener(click -> go.accept(state.with(c -> c.withCoMentions(true))));
    counting.addClassName("segments");
    counting.setId("counting");
    counting.getElement().setAttribute("role", "group");
    counting.getElement().setAttribute("aria-label", "What is counted");
    counting.getElement().setAttribute("title", "Near copies of one article are one distinct text");
    counting.add(articles, texts);
    articles.addClickListener(click -> go.accept(state.with(c -> c.counting(Count.ARTICLES))));
    texts.addClickListener(click -> go.accept(state.with(c -> c.counting(Count.TEXTS))));
    behind.addClassName("hint");
    behind.setId("behind");
    export.setIcon(Icons.of("export"));
    export.setId("export-button");
    export.getElement().setAttribute("data-testid", "export-button");
    export.addClickListener(click -> exporting.run());
    freeze.setId("freeze-button");
    freeze.setTooltipText("Keep these articles, or a sample of them, as they are now");
    freeze.addClickListener(click -> freezing.run());
    filters.setIcon(Icons.of("filter"));
    filters.setId("filters-button");
    filters.getElement().setAttribute("aria-controls", "filters");
    undated.addClassName("hint");
    samples.addClassName("hint");
    NativeButton show =
        new NativeButton("Show them", click -> go.accept(state.with(Facet.COLLECTION, SAMPLES)));
    show.addClassName("link-button");
    samples.add(show);
    Span gap = new Span();
    gap.addClassName("gap");
    Div line = new Div(filters, total, counting, pairs, gap, order, freeze, export);
    line.addClassName("result-line");
    add(line, undated, behind, samples);
    hideAll();
  }

  void show(SearchState now, long found, Counted counted) {
    long withoutDate = counted.result().undated();
    PairTotals ofPair = counted.pairs();
    samples.setVisible(counted.samplesOut());
    state = now;
    boolean ofTexts = now.criteria().count() == Count.TEXTS;
    String noun = ofTexts ? "distinct text" : "article";
    total.setText(Formats.count(found, noun));
    counting.setVisible(true);
    press(articles, !ofTexts);
    press(texts, ofTexts);
    behind.setVisible(counted.behind() > 0);
    behind.setText(
        "The copies of "
            + Formats.count(counted.behind(), "new article")
            + " are still looked for; search again in a moment.");
    order.setVisible(now.tab() == Tab.ARTICLES);
    order.show(now.sort());
    freeze.setVisible(true);
    freeze.setEnabled(found > 0);
    export.setVisible(true);
    export.setEnabled(found > 0);
    export.setText(found == 0 ? "Export" : "Export " + Formats.count(found, noun));
    showFilters(now);
    undated.setVisible(withoutDate > 0);
    undated.setText(
        Formats.count(withoutDate, "undated " + noun)
            + (withoutDate == 1 ? " is" : " are")
            + " left out by the range of dates.");
    pairs.setVisible(ofPair != null);
    if (ofPair != null) {
      segment(
          interact, Formats.number(ofPair.interact()) + " interact", !now.criteria().coMentions());
      segment(
          nameBoth, Formats.number(ofPair.nameBoth()) + " name both", now.criteria().coMentions());
    }
  }

  void showFailure(SearchState now, String title) {
    state = now;
    hideAll();
    total.setText(title);
    filters.setVisible(false);
  }

  private void hideAll() {
    order.setVisible(false);
    export.setVisible(false);
    freeze.setVisible(false);
    undated.setVisible(false);
    counting.setVisible(false);
    behind.setVisible(false);
    samples.setVisible(false);
    pairs.setVisible(false);
  }

  /** Where nothing was counted there is nothing to choose from, and no rail to open. */
  private void showFilters(SearchState now) {
    filters.setVisible(true);
    filters.setText(now.filters() == 0 ? "Filters" : "Filters (" + now.filters() + ")");
  }

  private static void segment(NativeButton button, String text, boolean pressed) {
    button.setText(text);
    press(button, pressed);
  }

  private static void press(NativeButton button, boolean pressed) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Most relevant first";
      case FRESH -> "Relevant and recent first";
      case NEWEST -> "Newest first";
      case OLDEST -> "Oldest first";
    };
  }
}
