package org.chancery.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.Field;
import org.chancery.article.TextDate;
import org.chancery.ui.actors.ActorView;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;

/** What is known of a marked piece of text, and saying that it is wrong. */
final class MarkDialog extends Dialog {

  private final Article article;
  private final Labels labels;
  private final Dismissing dismissing;
  private final Runnable changed;

  private MarkDialog(Article article, Labels labels, Dismissing dismissing, Runnable changed) {
    this.article = article;
    this.labels = labels;
    this.dismissing = dismissing;
    this.changed = changed;
    setWidth("30rem");
    Button close = new Button("Close", click -> close());
    close.setId("mark-close");
    getFooter().add(close);
  }

  /**
   * Of what is marked at a place; empty where nothing is.
   *
   * @param place as {@link #place} writes it
   */
  static Optional<MarkDialog> at(
      String place, Article article, Labels labels, Dismissing dismissing, Runnable changed) {
    int colon = place.indexOf(':');
    if (colon < 0 || !place.substring(colon + 1).matches("\\d{1,9}")) {
      return Optional.empty();
    }
    Field field = place.startsWith("T") ? Field.TITLE : Field.BODY;
    int at = Integer.parseInt(place.substring(colon + 1));
    MarkDialog dialog = new MarkDialog(article, labels, dismissing, changed);
    dialog.fill(field, at);
    return Optional.of(dialog).filter(d -> d.getHeaderTitle() != null);
  }

  /** Names a place to the browser. */
  static String place(Stretch stretch) {
    return place(stretch.field(), stretch.start());
  }

  static String place(Field field, int start) {
    return field.name().charAt(0) + ":" + start;
  }

  private void fill(Field field, int at) {
    Stream<ActorMention> actors =
        article.annotations().actors().stream()
            .filter(m -> m.field() == field && m.start() <= at && at < m.end());
    actors.forEach(this::actor);
    article.annotations().countries().stream()
        .filter(m -> m.field() == field && m.start() <= at && at < m.end())
        .forEach(this::country);
    article.annotations().dates().stream()
        .filter(m -> m.field() == field && m.start() <= at && at < m.end())
        .forEach(this::date);
  }

  private void actor(ActorMention m) {
    RouterLink page = new RouterLink();
    page.setRoute(ActorView.class, new RouteParameters("id", m.actor()));
    page.setText(Formats.plain(m.name()));
    Div known = known(m.surface(), m.rule(), m.confidence());
    known.addComponentAsFirst(
        new Paragraph((m.role() == null ? "" : m.role() + ", ") + m.type() + ", " + m.actor()));
    known.addComponentAsFirst(new H3(page));
    if (dismissing.isAllowed()) {
      Button here =
          new Button(
              "Not in this sentence…",
              click -> {
                close();
                dismissing.mention(article, m, changed);
              });
      here.setId("dismiss-mention");
      Button anywhere =
          new Button(
              "Not in this article…",
              click -> {
                close();
                dismissing.actor(article, m, changed);
              });
      anywhere.setId("dismiss-actor");
      Div actions = new Div(here, anywhere);
      actions.addClassNames("card-actions", "actor-actions");
      known.add(new H3("Wrong?"), actions);
    }
    add(known);
  }

  private void country(CountryMention m) {
    Div known = known(m.surface(), m.rule(), m.confidence());
    known.addComponentAsFirst(new H3(labels.side(m.country()) + ", " + Formats.words(m.part())));
    add(known);
  }

  private void date(TextDate m) {
    Paragraph rule = new Paragraph("rule " + m.rule());
    rule.addClassName("hint");
    setHeaderTitle("“" + Formats.plain(m.surface()) + "”");
    add(new Div(new H3(Facts.when(m.value())), rule));
  }

  private Div known(String surface, String rule, double confidence) {
    setHeaderTitle("“" + Formats.plain(surface) + "”");
    Paragraph how = new Paragraph("rule " + rule + " · " + Formats.percent(confidence) + " sure");
    how.addClassName("hint");
    Div known = new Div(how);
    known.addClassName("known");
    return known;
  }
}
