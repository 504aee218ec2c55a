package org.chancery.ui.frozen;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.chancery.frozen.FrozenSet;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;

/** One frozen set in the list of them. */
@Tag("article")
final class FrozenCard extends HtmlContainer {

  FrozenCard(FrozenSet set, String who, Labels labels) {
    addClassName("card");
    getElement().setAttribute("data-testid", "frozen-set");
    H2 title = new H2();
    title.add(
        new RouterLink(
            Formats.plain(set.name()),
            FrozenSetView.class,
            new RouteParameters(new RouteParam("id", set.id()))));
    Span state = new Span(FrozenText.state(set));
    state.addClassName("badge-quiet");
    state.getElement().setAttribute("data-state", Formats.words(set.state()));
    Div head = new Div(title, state);
    head.addClassName("card-head");
    Div text = new Div(head, new Paragraph(FrozenText.search(set, labels)));
    if (!set.note().isEmpty()) {
      Paragraph note = new Paragraph(Formats.plain(set.note()));
      note.addClassName("saved-note");
      text.add(note);
    }
    Paragraph facts = new Paragraph(String.join(" · ", facts(set, who)));
    facts.addClassName("hint");
    text.add(facts);
    add(text);
  }

  private static List<String> facts(FrozenSet set, String who) {
    List<String> facts = new ArrayList<>();
    if (set.message() != null) {
      facts.add(set.message());
    }
    if (set.isFrozen()) {
      facts.add(set.chosen());
    }
    facts.add((set.isFrozen() ? "Frozen " : "Begun ") + FrozenText.moment(set.frozenAt()));
    facts.add(FrozenText.sharing(set, who));
    return facts;
  }
}
