package org.chancery.ui.alert;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.chancery.alert.FirstContact;
import org.chancery.alert.Notice.Line;
import org.chancery.ui.article.ArticleView;
import org.chancery.ui.layout.Formats;

/** A first contact, with the sentence that reports it. */
final class ContactItem extends ListItem {

  ContactItem(FirstContact first) {
    addClassName("contact");
    Span headline = new Span(Formats.plain(first.headline()));
    headline.addClassName("contact-headline");
    add(headline);
    if (!first.sentence().isEmpty()) {
      Div sentence = new Div("“" + Formats.plain(first.sentence()) + "”");
      sentence.addClassName("contact-sentence");
      add(sentence);
    }
    Span details = new Span(first.details());
    details.addClassName("hint");
    Span where = new Span(first.article().where());
    where.addClassName("hint");
    add(new Div(link(first.article()), where), new Div(details));
    Line earlier = first.earlier();
    if (earlier != null) {
      Span day = new Span(earlier.where());
      day.addClassName("hint");
      Div correction =
          new Div(
              new Span("Not the first any more: an earlier report was added since, "),
              link(earlier),
              day);
      correction.addClassName("contact-correction");
      add(correction);
    }
  }

  static RouterLink link(Line line) {
    return new RouterLink(
        Formats.plain(line.title()),
        ArticleView.class,
        new RouteParameters(new RouteParam("id", line.article())));
  }
}
