package org.chancery.ui.frozen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.chancery.export.Format;
import org.chancery.frozen.FrozenMembers;
import org.chancery.frozen.FrozenSet;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.SearchView;
import org.springframework.beans.factory.annotation.Value;

/** The stable address of a frozen set: what it is, what has become of it, how to cite it. */
@Route("frozen/:id([0-9a-z]{16})")
@PageTitle("Frozen set · Chancery")
@PermitAll
final class FrozenSetView extends Div implements BeforeEnterObserver {

  private static final List<Format> FORMATS =
      List.of(Format.CSV, Format.EVIDENCE, Format.JSONL, Format.BIBTEX, Format.RIS);

  private final FrozenTools tools;
  private final Labels labels;
  private final String who;
  private final String address;
  private String id = "";

  FrozenSetView(
      FrozenTools tools,
      Labels labels,
      AuthenticationContext user,
      @Value("${chancery.address}") String address) {
    this.tools = tools;
    this.labels = labels;
    this.address = address.replaceAll("/+$", "");
    who = user.getPrincipalName().orElseThrow();
    addClassNames("page", "frozen-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").orElse("");
    show();
  }

  private void show() {
    FrozenSet set = tools.sets().find(who, id).orElseThrow(NotFoundException::new);
    removeAll();
    add(new RouterLink("Frozen sets", FrozenSetsView.class), new H1(Formats.plain(set.name())));
    if (!set.note().isEmpty()) {
      Paragraph note = new Paragraph(Formats.plain(set.note()));
      note.addClassName("saved-note");
      add(note);
    }
    if (!set.isFrozen()) {
      add(
          new Empty(
              set.state() == FrozenSet.State.FAILED ? "Nothing was frozen" : "It is being frozen",
              set.message() == null
                  ? FrozenText.state(set) + "; come back in a moment."
                  : set.message()));
      add(actions(set));
      return;
    }
    add(facts(set), new ChangesSection(tools.sets(), set), files(set), citation(set), actions(set));
  }

  private Component facts(FrozenSet set) {
    Paragraph what = new Paragraph();
    what.addClassName("lead");
    what.setId("frozen-facts");
    what.add(
        new Span(
            Formats.count(set.size(), "article")
                + (set.sampling() == null
                    ? ", all that was found"
                    : " of " + FrozenText.found(set) + " that were found. " + set.chosen())
                + ". Frozen "
                + FrozenText.moment(set.frozenAt())
                + " by "
                + set.owner()
                + ". "
                + FrozenText.sharing(set, who)
                + "."));
    Paragraph search = new Paragraph();
    search.add(new Span("Search: "));
    set.criteria()
        .ifPresentOrElse(
            criteria ->
                search.add(link(FrozenText.search(set, labels), FrozenText.state(set, criteria))),
            () -> search.add(FrozenText.search(set, labels)));
    Div facts = new Div(what, search);
    if (set.size() <= FrozenMembers.MOST_IN_A_SEARCH) {
      Criteria members = Criteria.EVERYTHING.withFrozen(Choice.any(set.id()));
      RouterLink inside = link("Search in these articles", new SearchState(members, null));
      inside.setId("frozen-inside");
      facts.add(new Paragraph(inside));
    }
    Paragraph coded =
        new Paragraph(
            "Coded by "
                + String.join(
                    ", ",
                    set.codings().stream()
                        .map(c -> c.version() + " (" + Formats.number(c.articles()) + ")")
                        .toList())
                + ".");
    coded.addClassName("hint");
    facts.add(coded);
    if (!set.strata().isEmpty()) {
      facts.add(new StrataTable(set, labels));
    }
    return facts;
  }

  private Component files(FrozenSet set) {
    UnorderedList list = new UnorderedList();
    list.addClassName("files");
    for (Format format : FORMATS) {
      Anchor file = new Anchor();
      file.setText(format == Format.JSONL ? "All but the text, as JSON Lines" : format.label());
      file.setHref(new FrozenDownload(tools, set, format));
      file.setDownload(true);
      file.getElement().setAttribute("data-format", format.parameter());
      list.add(new ListItem(file));
    }
    Paragraph hint =
        new Paragraph(
            "As it was frozen: each is a zip with the list of articles, manifest and codebook."
                + " Sentences are there where the text is still the one that was coded. To export"
                + " what the articles are now, search in them.");
    hint.addClassName("hint");
    return new Section(new H2("Export"), list, hint);
  }

  private Component citation(FrozenSet set) {
    String text = FrozenText.citation(set, labels, address + "/frozen/" + set.id());
    Pre shown = new Pre(text);
    shown.setId("frozen-citation");
    shown.getElement().setAttribute("tabindex", "0");
    Button copy = new Button("Copy");
    copy.setAriaLabel("Copy the citation");
    copy.addClickListener(
        click -> copy.getElement().executeJs("window.chancery.copy(this, $0)", text));
    Div head = new Div(new H2("Citation"), copy);
    head.addClassName("cite-head");
    Div citation = new Div(head, shown);
    citation.addClassName("citation");
    return citation;
  }

  private Component actions(FrozenSet set) {
    Div actions = new Div();
    actions.addClassName("frozen-actions");
    if (!set.owner().equals(who)) {
      return actions;
    }
    Button edit =
        new Button(
            "Name and share…",
            click ->
                new ShareDialog(
                        set,
                        (name, note, audience) -> {
                          tools.sets().rename(who, set.id(), name, note, audience);
                          show();
                        })
                    .open());
    edit.setId("frozen-edit");
    Button delete = new Button("Delete…", click -> delete(set));
    delete.setId("frozen-delete");
    actions.add(edit, delete);
    return actions;
  }

  private void delete(FrozenSet set) {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("Delete “" + set.name() + "”?");
    ask.setText("Its address leads nowhere then, for whoever cites it too; no article is touched.");
    ask.setCancelable(true);
    ask.setConfirmText("Delete");
    ask.addConfirmListener(confirm -> {
      tools.sets().delete(who, set.id());
      Notices.done("Deleted “" + set.name() + "”.");
      getUI().ifPresent(ui -> ui.navigate(FrozenSetsView.class));
    });
    ask.open();
  }

  static RouterLink link(String text, SearchState state) {
    RouterLink link = new RouterLink(text, SearchView.class);
    link.setQueryParameters(state.toParameters());
    return link;
  }
}
