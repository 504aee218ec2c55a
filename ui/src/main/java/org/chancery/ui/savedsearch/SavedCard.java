package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.News;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.OpenedSearch;
import org.chancery.ui.search.StateText;
import org.jspecify.annotations.Nullable;

/** One saved search: what it asks, what is new in it, what can be done with it. */
@Tag("article")
final class SavedCard extends HtmlContainer {

  /**
   * @param news null where it cannot be counted
   */
  SavedCard(SavedSearch search, @Nullable News news, String who, Labels labels, Button... more) {
    addClassName("card");
    getElement().setAttribute("data-testid", "saved-search");
    boolean known = search.asked().isPresent();
    Div head = new Div(new H2(known ? link(search.name(), search) : new Span(search.name())));
    head.addClassName("card-head");
    head.add(badge(news));
    Div text = new Div(head);
    text.add(
        new Paragraph(
            search
                .asked()
                .map(asked -> StateText.of(OpenedSearch.state(search, asked), labels))
                .orElse("Chancery does not understand this search any more. Save it anew.")));
    if (!search.label().note().isEmpty()) {
      Paragraph note = new Paragraph(search.label().note());
      note.addClassName("saved-note");
      text.add(note);
    }
    Paragraph where = new Paragraph(String.join(" · ", facts(search, news, who)));
    where.addClassName("hint");
    text.add(where);
    Div actions = new Div();
    actions.addClassName("card-actions");
    if (known) {
      RouterLink run = link("Run", search);
      run.addClassName("run-link");
      run.getElement().setAttribute("aria-label", "Run " + search.name());
      actions.add(run);
    }
    actions.add(more);
    add(text, actions);
  }

  private static RouterLink link(String text, SavedSearch search) {
    RouteParameters id = new RouteParameters(new RouteParam("id", Long.toString(search.id())));
    return new RouterLink(text, OpenSavedView.class, id);
  }

  private static Span badge(@Nullable News news) {
    Span badge =
        new Span(news == null ? "cannot be counted now" : Formats.number(news.articles()) + " new");
    badge.addClassName(news != null && news.articles() > 0 ? "badge" : "badge-quiet");
    return badge;
  }

  private static List<String> facts(SavedSearch search, @Nullable News news, String who) {
    List<String> facts = new ArrayList<>();
    if (news != null && news.articles() > news.texts()) {
      facts.add(Formats.count(news.texts(), "new text") + ", the rest are copies");
    }
    if (news != null && news.backfilled() > 0) {
      facts.add(Formats.count(news.backfilled(), "older article") + " added");
    }
    if (!search.label().folder().isEmpty()) {
      facts.add("Folder " + search.label().folder());
    }
    if (!search.label().tags().isEmpty()) {
      facts.add("Tags " + String.join(", ", search.label().tags()));
    }
    facts.add(sharing(search, who));
    facts.add("Saved " + day(search.createdAt()));
    facts.add(search.wasOpened() ? "last run " + day(search.openedAt()) : "not run yet");
    return facts;
  }

  private static String sharing(SavedSearch search, String who) {
    if (!search.owner().equals(who)) {
      return "Shared by " + search.owner();
    }
    if (search.audience().everyone()) {
      return "Shared with everyone";
    }
    return search.audience().accounts().isEmpty()
        ? "Private"
        : "Shared with " + String.join(", ", search.audience().accounts());
  }

  private static String day(Instant instant) {
    return Formats.day(LocalDate.ofInstant(instant, ReaderZone.get()));
  }
}
