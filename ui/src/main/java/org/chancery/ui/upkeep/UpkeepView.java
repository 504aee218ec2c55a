package org.chancery.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Correction;
import org.chancery.curation.Removal;
import org.chancery.index.Articles;
import org.chancery.index.IndexingException;
import org.chancery.ui.actors.ActorEditCard;
import org.chancery.ui.layout.CorrectionWords;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.CorrectionFile;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.Remover;

/** What was corrected, edited and removed, by whom and why, and taking it back. */
@Route("upkeep")
@PageTitle("Upkeep · Chancery")
@Menu(title = "Upkeep", order = 4)
@RolesAllowed({"EDITOR", "ADMIN"})
public final class UpkeepView extends Div implements BeforeEnterObserver {

  private final Corrector corrector;
  private final Remover remover;
  private final Articles articles;
  private final boolean mayLift;
  private final PagedCards<Correction> corrections;
  private final PagedCards<Removal> removals;
  private final PagedCards<ActorEdit> edits;

  UpkeepView(
      Corrector corrector,
      CorrectionFile file,
      Remover remover,
      ActorEditor editor,
      Articles articles,
      AuthenticationContext account) {
    this.corrector = corrector;
    this.remover = remover;
    this.articles = articles;
    mayLift = account.hasRole("ADMIN");
    corrections =
        new PagedCards<>(
            corrector::list,
            this::corrected,
            "Nothing was corrected. “Correct…” on an article's page changes one.");
    removals =
        new PagedCards<>(
            remover::list,
            this::removed,
            "Nothing was removed. “Remove…” on an article's page takes one out.");
    addClassName("page");
    String user = account.getPrincipalName().orElseThrow();
    edits =
        new PagedCards<>(
            editor::list,
            edit -> new ActorEditCard(edit, editor, user, this::fill),
            "No actor was edited. An actor's page and the marks in an article do that.");
    Paragraph kept =
        new Paragraph(
            "Whoever ingests one of these articles again reads why it is not indexed. Once a removal"
                + " is lifted, the article comes back with the next ingestion that finds it.");
    kept.addClassName("lead");
    add(
        new H1("Upkeep"),
        new Section(
            new H2("Corrections"),
            new CorrectionUpload(file, user, corrections::fill),
            corrections),
        new Section(new H2("Actors and what was found"), edits),
        new Section(new H2("Removals"), kept, removals));
  }

  private void fill() {
    corrections.fill();
    edits.fill();
    removals.fill();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private Component corrected(Correction c) {
    String field = c.field().parameter();
    Optional<String> known = findTitle(c.article());
    String title = known.orElse(c.article());
    Button back =
        new Button(
            "Take back",
            click ->
                attempt(() -> {
                  corrector.takeBack(c.article(), field);
                  corrections.fill();
                  Notices.done("What extraction found holds again.");
                }));
    back.setAriaLabel("Take back: " + CorrectionWords.field(c.field()) + " of " + title);
    H3 head =
        known.isEmpty()
            ? new H3("An article that is gone: " + title)
            : new H3(new Anchor("article/" + c.article(), title));
    String who = by("Corrected", c.correctedBy(), c.correctedAt());
    return card("correction", head, CorrectionWords.change(c), who).with(back);
  }

  private Component removed(Removal r) {
    String title = r.title().isBlank() ? r.article() : r.title();
    Card card =
        card(
            "removal",
            new H3(Formats.plain(title)),
            r.reason().isEmpty() ? "No reason was given." : r.reason(),
            by("Removed", r.removedBy(), r.removedAt())
                + " · "
                + r.collection()
                + " · "
                + r.origin());
    if (!mayLift) {
      return card;
    }
    Button lift =
        new Button(
            "Lift",
            click -> {
              remover.lift(r.article());
              removals.fill();
              Notices.done("The article can be ingested again.");
            });
    lift.setAriaLabel("Lift the removal of " + Formats.plain(title));
    return card.with(lift);
  }

  private static Card card(String kind, H3 head, String what, String who) {
    Paragraph small = new Paragraph(Formats.plain(who));
    small.addClassName("hint");
    Card card = new Card(new Div(head, new Paragraph(new Text(Formats.plain(what))), small));
    card.getElement().setAttribute("data-testid", kind);
    return card;
  }

  private static final class Card extends Div {

    Card(Div text) {
      super(text);
      addClassName("card");
    }

    Card with(Button button) {
      Div actions = new Div(button);
      actions.addClassName("card-actions");
      add(actions);
      return this;
    }
  }

  /** Empty where the article is not indexed. */
  private Optional<String> findTitle(String id) {
    try {
      return articles.find(id).map(a -> a.title().isBlank() ? id : Formats.plain(a.title()));
    } catch (IndexingException e) {
      return Optional.empty();
    }
  }

  private static String by(String verb, String who, Instant when) {
    return verb + " by " + who + " on " + Formats.day(LocalDate.ofInstant(when, ReaderZone.get()));
  }

  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (IndexingException e) {
      Notices.failure("The index cannot be reached at the moment; try again in a few seconds.");
    }
  }
}
