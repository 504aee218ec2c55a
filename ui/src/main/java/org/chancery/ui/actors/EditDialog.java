package org.chancery.ui.actors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.index.IndexingException;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.ActorEditor;

/** Shows what an edit would change before it is made. */
public final class EditDialog extends Dialog {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST_REASON = 500;

  private final TextField reason = new TextField("Reason (optional)");
  private final Div outcome = new Div();
  private final Button show = new Button("Show what changes");
  private final Button confirm = new Button("Apply");
  private final ActorEditor editor;
  private final String user;
  private final Supplier<Object> edit;
  private final Runnable changed;

  private EditDialog(
      String header,
      ActorEditor editor,
      String user,
      List<? extends Component> fields,
      Supplier<Object> edit,
      Runnable changed) {
    this.editor = editor;
    this.user = user;
    this.edit = edit;
    this.changed = changed;
    setHeaderTitle(header);
    setWidth("40rem");
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setId("edit-reason");
    Div all = new Div();
    all.addClassName("fields");
    fields.forEach(all::add);
    fields.stream()
        .filter(HasValue.class::isInstance)
        .forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> reset()));
    all.add(reason);
    outcome.setId("edit-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    add(all, outcome);
    show.setId("edit-preview");
    show.addClickListener(click -> announce());
    show.setDisableOnClick(true);
    confirm.setId("edit-confirm");
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(click -> apply());
    confirm.setDisableOnClick(true);
    confirm.setEnabled(false);
    getFooter().add(new Button("Cancel", click -> close()), show, confirm);
  }

  /** Of an actor's entry, as the fields say it. */
  static EditDialog of(
      String header,
      ActorEditor editor,
      String user,
      List<? extends Component> fields,
      Supplier<GazetteerEdit> edit,
      Runnable changed) {
    return new EditDialog(header, editor, user, fields, edit::get, changed);
  }

  /** Of what was found in an article; what it changes is shown at once. */
  public static EditDialog of(
      String header, ActorEditor editor, String user, Dismissal dismissal, Runnable changed) {
    EditDialog dialog = new EditDialog(header, editor, user, List.of(), () -> dismissal, changed);
    dialog.preview();
    return dialog;
  }

  private void reset() {
    outcome.removeAll();
    show.setEnabled(true);
    confirm.setEnabled(false);
  }

  private ActorEdit read() {
    return switch (edit.get()) {
      case GazetteerEdit entry ->
          ActorEdit.of(entry, reason.getValue(), user, Clock.systemUTC().instant());
      case Dismissal dismissal ->
          ActorEdit.of(dismissal, reason.getValue(), user, Clock.systemUTC().instant());
      default -> throw new IllegalStateException("no edit");
    };
  }

  /** What was said of the last attempt goes before the next one, which takes its time. */
  private void announce() {
    reset();
    show.setEnabled(false);
    Paragraph busy = new Paragraph("Coding the articles that could change…");
    busy.addClassName("hint");
    outcome.add(busy);
    getElement().executeJs("return true").then(shown -> preview());
  }

  private void preview() {
    reset();
    attempt(() -> {
      outcome.add(new PreviewText(editor.preview(read())));
      show.setEnabled(false);
      confirm.setEnabled(true);
      confirm.focus();
    });
  }

  private void apply() {
    attempt(() -> {
      ActorEdit made = editor.apply(read());
      close();
      told(editor, made);
      changed.run();
    });
  }

  /** Waits a little for the articles, so that most often the page shows them as they are now. */
  static void told(ActorEditor editor, ActorEdit made) {
    try {
      Notices.done(
          editor.await(made, PATIENCE)
              ? "Done; the articles that it concerns were coded again."
              : "Done; the articles that it concerns are being coded again, as Ingest shows.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (IllegalArgumentException e) {
      reset();
      Paragraph wrong = new Paragraph(String.valueOf(e.getMessage()));
      wrong.addClassName("wrong");
      wrong.getElement().setAttribute("role", "alert");
      outcome.add(wrong);
    } catch (IndexingException | SearchUnavailable e) {
      reset();
      Notices.failure("The index cannot be reached at the moment; try again in a few seconds.");
    }
  }
}
