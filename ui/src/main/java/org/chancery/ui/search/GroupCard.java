package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.SourceGroup;
import org.chancery.analysis.Term;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.ui.article.ArticleView;
import org.chancery.ui.layout.Formats;

/** What one group of outlets has of a search. */
final class GroupCard extends Article {

  private static final int AGENCIES = 4;

  private final Side side;
  private final SearchState state;
  private final String name;

  GroupCard(
      Side side,
      int number,
      SearchState state,
      BiFunction<Facet, String, String> label,
      Runnable edit,
      Runnable drop) {
    this.side = side;
    this.state = state;
    this.name = Formats.plain(side.group().name());
    addClassName("group");
    getStyle().set("--series", "var(" + ComparePicture.colour(number) + ")");
    NativeButton change = button("Edit", "Edit " + name, edit);
    NativeButton remove = button("Remove", "Remove " + name, drop);
    Div head = new Div(new H4(name), change, remove);
    head.addClassName("group-head");
    Paragraph made = new Paragraph(made(side.group(), label));
    made.addClassName("hint");
    add(head, made, coverage());
    if (side.found().count() > 0) {
      add(part("Whose text", texts()), part("Tells of", quads()), words(), first());
    }
  }

  private static NativeButton button(String text, String label, Runnable action) {
    NativeButton button = new NativeButton(text, click -> action.run());
    button.addClassName("link-button");
    button.setAriaLabel(label);
    return button;
  }

  /** {@code United Arab Emirates, Saudi Arabia · English}. */
  private static String made(SourceGroup group, BiFunction<Facet, String, String> label) {
    return group.filters().entrySet().stream()
        .map(f ->
            f.getValue().stream()
                .map(value -> Formats.plain(label.apply(f.getKey(), value)))
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" · "));
  }

  private Div coverage() {
    Paragraph found = new Paragraph();
    found.addClassName("group-found");
    found.add(
        new NumberLink(
            state,
            side.found().search(),
            Formats.count(side.found().count(), PictureText.noun(state)),
            side.found().count(),
            name + ", found"));
    if (side.all().count() == 0) {
      Paragraph nothing = new Paragraph("Nothing at all of these outlets is indexed from then.");
      nothing.addClassName("hint");
      return new Div(found, nothing);
    }
    Paragraph of = new Paragraph(Gauge.percent(side.coverage()) + " of all ");
    of.addClassName("hint");
    of.add(new NumberLink(state, side.all().search(), side.all().count(), name + ", all"));
    of.add(" that it published then");
    return new Div(found, of);
  }

  private Component part(String title, Component content) {
    Div part = new Div(new H5(title), content);
    part.addClassName("group-part");
    return part;
  }

  private Div texts() {
    Div rows = rows();
    row(rows, side.own(), "own text", "--c-bar");
    Tally credited = side.credited();
    if (credited != null) {
      row(rows, credited, "agency text", "--c-bar");
      Paragraph agencies = new Paragraph();
      agencies.addClassName("hint");
      for (Tally agency : side.agencies().stream().limit(AGENCIES).toList()) {
        agencies.add(new Span(Formats.plain(agency.label()) + " "));
        agencies.add(
            new NumberLink(state, agency.search(), agency.count(), name + ", " + agency.label()));
        agencies.add(new Span("  "));
      }
      Div both = new Div(rows, agencies);
      agencies.addClassName("agencies");
      return both;
    }
    return rows;
  }

  private Div quads() {
    Div rows = rows();
    for (Tally quad : side.quads()) {
      row(rows, quad, quad.label(), "--c-quad-" + quad.value());
    }
    return rows;
  }

  private static Div rows() {
    Div rows = new Div();
    rows.addClassName("group-rows");
    return rows;
  }

  private void row(Div rows, Tally number, String label, String colour) {
    Span what = new Span(label);
    Gauge gauge = new Gauge(side.share(number));
    gauge.getStyle().set("--gauge", "var(" + colour + ")");
    Component count =
        number.count() == 0
            ? new Span("0")
            : new NumberLink(state, number.search(), number.count(), name + ", " + label);
    rows.add(what, new Span(Gauge.percent(side.share(number))), count, gauge);
  }

  private Component words() {
    if (side.terms().isEmpty()) {
      Paragraph none =
          new Paragraph(
              state.groups().size() < 2
                  ? "Add another group to see which words set this one apart."
                  : "No word sets it apart from the other groups.");
      none.addClassName("hint");
      return part("Words of its own", none);
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("group-words");
    for (Term term : side.terms()) {
      NumberLink link =
          new NumberLink(
              state,
              side.search(term),
              Formats.plain(term.word()),
              term.here(),
              name + ", " + term.word());
      link.getElement()
          .setAttribute(
              "title",
              String.format(
                  Locale.US,
                  "%,d of %,d here, %,d of %,d in the other groups; strength %.0f",
                  term.here(),
                  term.of(),
                  term.elsewhere(),
                  term.ofElsewhere(),
                  term.strength()));
      list.add(new ListItem(link, new Span(" " + Formats.number(term.here()))));
    }
    return part("Words of its own", list);
  }

  private Component first() {
    First first = side.first();
    if (first == null) {
      Paragraph none = new Paragraph("No article has a date that is precise to a day.");
      none.addClassName("hint");
      return part("First to report", none);
    }
    Div content = new Div();
    content.addClassName("group-first");
    content.add(
        new Paragraph(
            new Span(Formats.day(first.day()) + ", to the day: "),
            new NumberLink(
                state,
                first.articles().search(),
                Formats.count(first.articles().count(), PictureText.noun(state)),
                first.articles().count(),
                name + ", first day")));
    UnorderedList list = new UnorderedList();
    first.hits().forEach(hit -> list.add(new ListItem(titled(hit))));
    content.add(list);
    Tally vague = first.vague();
    if (vague != null) {
      Paragraph note = new Paragraph();
      note.addClassName("hint");
      note.add(new NumberLink(state, vague.search(), vague.count(), name + ", dated less exactly"));
      note.add(" dated less exactly, or not at all, may be earlier.");
      content.add(note);
    }
    return part("First to report", content);
  }

  private static Component[] titled(Hit hit) {
    RouterLink title = new RouterLink();
    title.setRoute(ArticleView.class, new RouteParameters("id", hit.id()));
    MarkedText.append(title.getElement(), hit.title());
    return hit.outlet() == null
        ? new Component[] {title}
        : new Component[] {title, new Span(" " + Formats.plain(hit.outlet().name()))};
  }
}
