package org.chancery.ui.alert;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.chancery.alert.Feeds;

/** Opens and ends the feed of an account. */
final class FeedBox extends Section {

  private final Feeds feeds;
  private final String who;

  FeedBox(Feeds feeds, String who) {
    this.feeds = feeds;
    this.who = who;
    addClassName("feed-box");
    show("");
  }

  private void show(String address) {
    removeAll();
    boolean open = feeds.isOpen(who);
    Paragraph what =
        new Paragraph(
            "Your notices as an Atom feed at a secret address. Whoever knows it can read them;"
                + " a new address ends the former one.");
    what.addClassName("hint");
    add(new H2("Feed"), what);
    if (!address.isEmpty()) {
      TextField shown = new TextField("Its address; it is shown only now");
      shown.setValue(address);
      shown.setReadOnly(true);
      shown.setWidthFull();
      shown.setId("feed-address");
      add(shown);
    }
    Button make =
        new Button(open ? "Make a new address" : "Open a feed", click -> show(feeds.open(who)));
    make.setId("feed-open");
    Div actions = new Div(make);
    actions.addClassName("feed-actions");
    if (open) {
      Button end =
          new Button(
              "End the feed",
              click -> {
                feeds.revoke(who);
                show("");
              });
      end.setId("feed-end");
      actions.add(end);
    }
    add(actions);
  }
}
