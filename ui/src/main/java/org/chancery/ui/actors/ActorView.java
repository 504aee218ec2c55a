package org.chancery.ui.actors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Dated;
import org.chancery.enrich.Role;
import org.chancery.index.Articles;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.SearchView;
import org.chancery.upkeep.Actor;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.Actors;

/** One actor: what is known of it, where it is named, and what people decided about it. */
@Route("actor/:id")
@PermitAll
public final class ActorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Actors actors;
  private final ActorEditor editor;
  private final ArticleSearch search;
  private final Articles articles;
  private final Labels labels;
  private final String user;
  private final boolean mayEdit;
  private String title = "Actor";

  ActorView(
      Actors actors,
      ActorEditor editor,
      ArticleSearch search,
      Articles articles,
      Labels labels,
      AuthenticationContext account) {
    this.actors = actors;
    this.editor = editor;
    this.search = search;
    this.articles = articles;
    this.labels = labels;
    user = account.getPrincipalName().orElseThrow();
    mayEdit = account.hasRole("ADMIN") || account.hasRole("EDITOR");
    addClassName("page");
  }

  @Override
  public String getPageTitle() {
    return Formats.plain(title) + " · Chancery";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("id").orElse(""));
  }

  private void show(String id) {
    removeAll();
    try {
      search.expire();
      show(actors.get(id).orElseThrow(NotFoundException::new));
    } catch (SearchUnavailable e) {
      add(
          new H1("The actor cannot be shown"),
          new Empty(
              "The index cannot be reached at the moment",
              "It may be starting or busy. Reload the page in a moment."));
    }
  }

  private void show(Actor actor) {
    title = actor.name();
    EditForms forms = new EditForms(actor, editor, user, () -> show(actor.id()));
    add(new H1(Formats.plain(actor.name())), meta(actor));
    if (actor.mergedInto() != null) {
      Paragraph merged =
          new Paragraph(actor.id() + " was merged into this actor and answers for it.");
      merged.setId("merged");
      add(merged);
    }
    if (mayEdit) {
      add(actions(actor, forms));
    }
    add(spellings(actor), offices(actor, forms), entry(actor));
    add(
        new ActorEditCards(
            actors.edits(actor.id()),
            edit ->
                mayEdit
                    ? new ActorEditCard(edit, editor, user, () -> show(actor.id()))
                    : new ActorEditCard(edit, editor)));
    Section named = new Section(new H2("Named in"));
    named.add(new Mentions(actor, search, articles));
    add(named);
  }

  private Paragraph meta(Actor actor) {
    Paragraph meta = new Paragraph();
    meta.addClassName("meta");
    Stream.of(
            actor.type(),
            actor.country() == null ? null : labels.side(actor.country()),
            actor.sector())
        .filter(Objects::nonNull)
        .forEach(part -> meta.add(part(new Span(part))));
    RouterLink link = new RouterLink(Formats.count(actor.articles(), "article"), SearchView.class);
    link.setId("actor-articles");
    link.setQueryParameters(
        SearchState.START.with(Facet.ACTOR, Choice.any(actor.current())).toParameters());
    meta.add(part(link));
    return meta;
  }

  private static Span part(Component component) {
    Span part = new Span(component);
    part.addClassName("meta-part");
    return part;
  }

  private static Div actions(Actor actor, EditForms forms) {
    Div actions = new Div();
    actions.addClassNames("card-actions", "actor-actions");
    boolean known = actor.origin() != Actor.Origin.TEXTS;
    if (known) {
      actions.add(
          button("add-alias", "Add a spelling…", forms::alias),
          button("add-office", "Add an office…", () -> forms.office(null)));
    }
    actions.add(button("merge", "Merge…", forms::merge));
    if (known && actor.spellings().size() > 1) {
      actions.add(button("split", "Split…", forms::split));
    }
    return actions;
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.setId(id);
    return button;
  }

  private static Section spellings(Actor actor) {
    Paragraph all =
        new Paragraph(
            actor.spellings().stream().map(Formats::plain).collect(Collectors.joining(" · ")));
    all.setId("spellings");
    return new Section(new H2("Spellings"), all);
  }

  private Section offices(Actor actor, EditForms forms) {
    Section section = new Section(new H2("Offices"));
    if (actor.roles().isEmpty()) {
      Paragraph none = new Paragraph("None is known.");
      none.addClassName("hint");
      section.add(none);
      return section;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    actor.roles().forEach(role -> list.add(office(role, forms)));
    section.add(list);
    return section;
  }

  private ListItem office(Role role, EditForms forms) {
    String of = role.country() == null ? "" : " of " + labels.side(role.country());
    Span name = new Span(Formats.plain(role.name()) + of);
    ListItem item = new ListItem(name);
    if (mayEdit) {
      item.add(
          quiet("Change…", "Change " + role.name() + of, () -> forms.office(role)),
          quiet("Never held…", "Never held: " + role.name() + of, () -> forms.never(role)));
    }
    Span when = new Span(when(role));
    when.addClassName("hint");
    item.add(when);
    return item;
  }

  private static Button quiet(String text, String label, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.setAriaLabel(label);
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }

  private static String when(Role role) {
    String from = role.from() == null ? "" : "from " + date(role.from());
    String to = role.to() == null ? "" : "to " + date(role.to());
    String all = (from + " " + to).strip();
    return all.isEmpty() ? "at all times" : all;
  }

  private static String date(String date) {
    return Formats.date(Dated.of(date, "gazetteer", 1));
  }

  private static Section entry(Actor actor) {
    DescriptionList list = new DescriptionList();
    list.addClassName("provenance");
    put(list, "Id", new Span(actor.current()));
    if (actor.wikidata() != null) {
      Anchor item = new Anchor("https://www.wikidata.org/wiki/" + actor.wikidata());
      item.setText(actor.wikidata());
      item.setTarget("_blank");
      item.getElement().setAttribute("rel", "noopener noreferrer");
      put(list, "Wikidata", item);
    }
    if (actor.source() != null) {
      put(list, "Source", new Span(actor.source()));
    }
    put(
        list,
        "Known from",
        new Span(
            switch (actor.origin()) {
              case FILES -> "the gazetteer";
              case OWN_FILES -> "this installation's own tables";
              case EDIT -> "an edit";
              case TEXTS -> "articles that name it with a title";
            }));
    if (!actor.merged().isEmpty()) {
      put(list, "Also", new Span(String.join(", ", actor.merged())));
    }
    return new Section(new H2("Entry"), list);
  }

  private static void put(DescriptionList list, String name, Component value) {
    list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
  }
}
