package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import org.chancery.reading.ReadingMark;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.Hit.HitDyad;
import org.chancery.search.Named;
import org.chancery.ui.article.ArticleView;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.PrintedDate;
import org.chancery.ui.reading.MarkBar;

/** One article among the hits. */
@Tag("article")
final class HitCard extends HtmlContainer {

  private static final int PAIRS = 4;
  private static final int ACTORS = 4;

  private final Labels labels;
  private final String id;

  HitCard(Hit hit, ReadingMark mark, SearchState state, HitTools tools, ZoneId reader) {
    this.labels = tools.labels();
    this.id = hit.id();
    addClassName("hit");
    getElement().setAttribute("data-testid", "hit");
    getElement().setAttribute("data-id", id);
    Paragraph note = new Paragraph();
    note.addClassName("note");
    MarkBar marks =
        new MarkBar(
            id,
            MarkedText.unmarked(hit.title()),
            mark,
            tools.marking(),
            now -> {
              setClassName("is-reviewed", now.reviewed());
              note.setVisible(now.note() != null);
              note.setText(now.note() == null ? "" : now.note());
            });
    Div head = new Div(new Printed(new H3(headline(hit))), marks);
    head.addClassName("hit-head");
    Paragraph meta = meta(hit, reader);
    if (hit.copies() > 1) {
      Copies copies = new Copies(hit, () -> tools.copies(hit.textId()), reader);
      meta.add(part(copies.opener()));
      add(head, meta, note, copies);
    } else {
      add(head, new Printed(meta), note);
    }
    if (!state.compact()) {
      Div foot = new Div(pairs(hit, state), actors(hit, state));
      foot.addClassName("hit-foot");
      add(new Printed(snippets(hit), foot));
    }
  }

  String id() {
    return id;
  }

  void focusHeadline() {
    getElement()
        .executeJs(
            "const link = this.querySelector('h3 a');"
                + " link.focus(); link.scrollIntoView({block: 'center'})");
  }

  private static RouterLink headline(Hit hit) {
    RouterLink link = new RouterLink();
    link.setRoute(ArticleView.class, new RouteParameters("id", hit.id()));
    if (hit.title().isBlank()) {
      link.setText("Untitled: " + Formats.plain(hit.origin()));
    } else {
      MarkedText.append(link.getElement(), hit.title());
    }
    return link;
  }

  private static Paragraph meta(Hit hit, ZoneId reader) {
    Paragraph meta = new Paragraph();
    meta.addClassName("meta");
    meta.add(
        part(
            new Span(
                hit.outlet() == null ? "Unknown outlet" : Formats.plain(hit.outlet().name()))));
    meta.add(
        part(
            hit.published() == null
                ? new Span("undated")
                : new PrintedDate(hit.published(), reader)));
    if (hit.agency() != null) {
      meta.add(part(new Span("credited to " + Formats.plain(hit.agency()))));
    }
    if (hit.language() != null && !hit.language().equals("en")) {
      meta.add(part(new Span(Labels.language(hit.language()))));
    }
    return meta;
  }

  private static Component part(Component component) {
    Span part = new Span(component);
    part.addClassName("meta-part");
    return part;
  }

  private static Div snippets(Hit hit) {
    Div snippets = new Div();
    snippets.addClassName("snippets");
    for (String snippet : hit.snippets()) {
      Paragraph sentence = new Paragraph();
      sentence.addClassName("snippet");
      MarkedText.append(sentence.getElement(), onOneLine(snippet));
      snippets.add(sentence);
    }
    return snippets;
  }

  /** With {@code ·} where a paragraph ends. */
  static String onOneLine(String snippet) {
    return snippet.strip().replaceAll("\\s*\\n\\s*\\n\\s*", " · ").replaceAll("\\s+", " ");
  }

  private Div pairs(Hit hit, SearchState state) {
    List<HitDyad> between =
        hit.dyads().stream().filter(dyad -> !dyad.source().equals(dyad.target())).toList();
    Div pairs = new Div();
    pairs.addClassName("pairs");
    between.stream().limit(PAIRS).forEach(dyad -> pairs.add(pair(dyad, state)));
    if (between.size() > PAIRS) {
      pairs.add(rest(between.size() - PAIRS));
    }
    return pairs;
  }

  private RouterLink pair(HitDyad dyad, SearchState state) {
    RouterLink link = new RouterLink("", SearchView.class);
    link.setQueryParameters(
        state
            .with(
                Facet.DYAD,
                Choices.add(state.criteria().choice(Facet.DYAD), dyad.key(), Choices.Mode.ANY))
            .toParameters());
    String claim = claim(dyad);
    link.addClassName("pair");
    link.getElement()
        .setAttribute(
            "title",
            dyad.source()
                + " → "
                + dyad.target()
                + ", "
                + Labels.quad(Integer.toString(dyad.quad()))
                + circumstances(dyad.time(), dyad.negated())
                + (claim.isEmpty() ? "" : "; " + claim));
    link.add(
        new EventMark(dyad.event(), dyad.quad(), dyad.time(), dyad.negated(), !claim.isEmpty()),
        new Span(labels.side(dyad.source()) + " → " + labels.side(dyad.target())));
    if (!claim.isEmpty()) {
      link.add(new Span("(" + claim + ")"));
    }
    return link;
  }

  private String claim(HitDyad dyad) {
    return claim(
        dyad.claimedBy().stream().map(labels::party).toList(),
        dyad.deniedBy().stream().map(labels::party).toList());
  }

  /** Who says so, and who says that it is not so. */
  static String claim(List<String> claimedBy, List<String> deniedBy) {
    String claimed = claimedBy.isEmpty() ? "" : "claimed: " + String.join(", ", claimedBy);
    String denied = deniedBy.isEmpty() ? "" : "denied: " + String.join(", ", deniedBy);
    return claimed + (claimed.isEmpty() || denied.isEmpty() ? "" : "; ") + denied;
  }

  static String circumstances(String time, boolean negated) {
    return switch (time) {
      case "will" -> "; announced" + (negated ? " not to happen" : ", not yet done");
      case "may" -> "; possible, wanted or alleged" + (negated ? " not to happen" : "");
      case "background" -> "; told as background" + (negated ? " that did not happen" : "");
      default -> negated ? "; it did not happen, says the article" : "";
    };
  }

  private static Div actors(Hit hit, SearchState state) {
    Div actors = new Div();
    actors.addClassName("actors");
    for (Named actor : hit.actors().stream().limit(ACTORS).toList()) {
      RouterLink link = new RouterLink(actor.name(), SearchView.class);
      link.setQueryParameters(
          state
              .with(
                  Facet.ACTOR,
                  Choices.add(state.criteria().choice(Facet.ACTOR), actor.id(), Choices.Mode.ANY))
              .toParameters());
      link.addClassName("actor");
      actors.add(link);
    }
    if (hit.actors().size() > ACTORS) {
      actors.add(rest(hit.actors().size() - ACTORS));
    }
    return actors;
  }

  private static Span rest(int count) {
    Span rest = new Span("+" + count);
    rest.addClassName("rest");
    return rest;
  }
}
