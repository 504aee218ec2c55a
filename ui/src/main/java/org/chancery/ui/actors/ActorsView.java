package org.chancery.ui.actors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.upkeep.Actors;
import org.chancery.upkeep.Actors.Found;

/** Finds actors by any of their spellings. */
@Route("actors")
@PageTitle("Actors · Chancery")
@Menu(title = "Actors", order = 2.5)
@PermitAll
public final class ActorsView extends Div implements BeforeEnterObserver {

  private static final String NAME = "name";
  private static final int MOST = 100;
  private static final int MOST_NAMED = 30;
  private static final int LONGEST = 200;

  private final Actors actors;
  private final TextField name = new TextField("Name");
  private final Div found = new Div();

  ActorsView(Actors actors) {
    this.actors = actors;
    addClassName("page");
    Paragraph lead =
        new Paragraph(
            "People, governments, organisations, armed groups, parties, companies and media that"
                + " articles are searched for. Any spelling finds them, and any part of one.");
    lead.addClassName("lead");
    name.setId("actor-name");
    name.setMaxLength(LONGEST);
    name.setWidth("22rem");
    name.setClearButtonVisible(true);
    name.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        find();
      }
    });
    Button find = new Button("Find", click -> find());
    find.setId("actor-find");
    find.addThemeVariants(ButtonVariant.PRIMARY);
    Div bar = new Div(name, find);
    bar.addClassName("source-again");
    bar.getElement().setAttribute("role", "search");
    add(new H1("Actors"), lead, bar, found);
  }

  private void find() {
    String words = name.getValue().strip();
    UI.getCurrent()
        .navigate(
            ActorsView.class,
            words.isEmpty() ? QueryParameters.empty() : QueryParameters.of(NAME, words));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String words = event.getLocation().getQueryParameters().getSingleParameter(NAME).orElse("");
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    name.setValue(words);
    found.removeAll();
    try {
      if (words.isBlank()) {
        showMostNamed();
      } else {
        show(actors.find(words, MOST));
      }
    } catch (SearchUnavailable e) {
      found.add(
          new Empty(
              "The index cannot be reached at the moment",
              "It may be starting or busy. Reload the page in a moment."));
    } catch (BadQuery e) {
      found.add(new Empty("That cannot be searched for", String.valueOf(e.getMessage())));
    }
  }

  private void show(List<Found> all) {
    if (all.isEmpty()) {
      found.add(
          new Empty(
              "No actor is known by this name",
              "Write less of it, or look for it as words in the articles."));
      return;
    }
    UnorderedList list = list("actors-found");
    all.forEach(one -> list.add(item(one, one.type() + " · " + one.id())));
    found.add(list);
  }

  private void showMostNamed() {
    Map<Found, Long> named = actors.mostNamed(MOST_NAMED);
    if (named.isEmpty()) {
      return;
    }
    UnorderedList list = list("actors-most");
    named.forEach((one, articles) ->
        list.add(item(one, one.type() + " · " + Formats.count(articles, "article"))));
    found.add(new H2("Named most"), list);
  }

  private static UnorderedList list(String id) {
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    list.setId(id);
    return list;
  }

  private static ListItem item(Found one, String more) {
    RouterLink link = new RouterLink();
    link.setText(Formats.plain(one.name()));
    link.setRoute(ActorView.class, new RouteParameters("id", one.id()));
    Span hint = new Span(more);
    hint.addClassName("hint");
    return new ListItem(link, hint);
  }
}
