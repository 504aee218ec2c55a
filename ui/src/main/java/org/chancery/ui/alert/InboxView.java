package org.chancery.ui.alert;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.chancery.alert.Feeds;
import org.chancery.alert.Inbox;
import org.chancery.alert.Notice;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;

/** What the reader's alerts told, the latest first. */
@Route("inbox")
@PageTitle("Inbox · Chancery")
@Menu(title = "Inbox", order = 2.2)
@PermitAll
final class InboxView extends Div implements BeforeEnterObserver {

  private static final int MOST = 200;

  private final Inbox inbox;
  private final Feeds feeds;
  private final String who;

  InboxView(Inbox inbox, Feeds feeds, AuthenticationContext user) {
    this.inbox = inbox;
    this.feeds = feeds;
    who = user.getPrincipalName().orElseThrow();
    addClassName("page");
  }

  /** What is shown as new once is read. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<Notice> all = inbox.list(who, MOST);
    inbox.readAll(who);
    add(new H1("Inbox"));
    if (all.isEmpty()) {
      add(
          new Empty(
              "No alert has told you anything yet",
              "Press “Alert…” on a saved search, and what is new in it will be listed here."));
    }
    for (String sentence : inbox.mailTrouble(who)) {
      Paragraph trouble = new Paragraph(sentence);
      trouble.addClassName("mistake");
      add(trouble);
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("cards");
    list.setId("notices");
    all.forEach(notice -> list.add(new ListItem(card(notice))));
    add(list, new FeedBox(feeds, who));
  }

  private static Component card(Notice notice) {
    Div head = new Div(new H2(name(notice)));
    head.addClassName("card-head");
    Span count = new Span(notice.summary());
    count.addClassName(notice.readAt() == null ? "badge" : "badge-quiet");
    head.add(count);
    Div text = new Div(head);
    Span when = new Span(Formats.minute(notice.madeAt().atZone(ReaderZone.get())));
    when.addClassName("hint");
    text.add(when);
    if (!notice.details().isEmpty()) {
      text.add(new Paragraph(notice.details()));
    }
    UnorderedList articles = new UnorderedList();
    articles.addClassName("notice-lines");
    notice.contacts().forEach(first -> articles.add(new ContactItem(first)));
    for (Notice.Line line : notice.lines()) {
      Span where = new Span(line.where());
      where.addClassName("hint");
      articles.add(new ListItem(ContactItem.link(line), where));
    }
    text.add(articles);
    if (notice.unnamed() > 0) {
      text.add(new Paragraph(notice.unnamedInWords()));
    }
    Div card = new Div(text);
    card.addClassName("card");
    return card;
  }

  private static Component name(Notice notice) {
    Long search = notice.savedSearch();
    return search == null ? new Span(notice.name()) : new Anchor("saved/" + search, notice.name());
  }
}
