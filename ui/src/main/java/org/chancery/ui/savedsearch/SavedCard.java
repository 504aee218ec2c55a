package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.StateText;

/** One saved search: what it asks, what is new in it, what can be done with it. */
@Tag("article")
final class SavedCard extends HtmlContainer {

  SavedCard(
      SavedSearch search,
      OptionalLong fresh,
      Labels labels,
      Runnable run,
      Button rename,
      Button delete) {
    addClassName("card");
    getElement().setAttribute("data-testid", "saved-search");
    NativeButton name = new NativeButton(search.name(), click -> run.run());
    name.addClassName("link-button");
    H2 title = new H2(name);
    name.setEnabled(search.asked().isPresent());
    Span badge =
        new Span(
            fresh.isPresent()
                ? Formats.number(fresh.getAsLong()) + " new"
                : "cannot be counted now");
    badge.addClassName(fresh.orElse(0) > 0 ? "badge" : "badge-quiet");
    Div head = new Div(title, badge);
    head.addClassName("card-head");
    Paragraph what =
        new Paragraph(
            search
                .asked()
                .map(asked -> StateText.of(state(search, asked), labels))
                .orElse("Chancery does not understand this search any more. Save it anew."));
    Paragraph when = new Paragraph(times(search));
    when.addClassName("hint");
    Button open = new Button("Run", click -> run.run());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.setEnabled(search.asked().isPresent());
    open.setAriaLabel("Run " + search.name());
    rename.setAriaLabel("Rename " + search.name());
    delete.setAriaLabel("Delete " + search.name());
    Div actions = new Div(open, rename, delete);
    actions.addClassName("card-actions");
    add(new Div(head, what, when), actions);
  }

  /** As it was saved; the order is the query's own where the page did not choose one. */
  static SearchState state(SavedSearch search, Asked asked) {
    SearchState shown = SearchState.of(asked.criteria(), search.view());
    return shown.order() == null ? shown.sortedBy(asked.sort()) : shown;
  }

  private static String times(SavedSearch search) {
    String made = "Saved " + day(search.createdAt());
    return search.openedAt() == null
        ? made + ", not run yet"
        : made + ", last run " + day(search.openedAt());
  }

  private static String day(java.time.Instant instant) {
    return Formats.day(LocalDate.ofInstant(instant, ReaderZone.get()));
  }
}
