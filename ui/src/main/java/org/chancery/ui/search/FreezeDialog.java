package org.chancery.ui.search;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Says what a frozen set will have, then how far it is. Freezing goes on where the dialog, or the
 * page, is closed.
 */
final class FreezeDialog extends Dialog {

  private static final int POLL = 400;

  private final FrozenSets sets;
  private final String account;
  private final FreezeForm form;
  private final Paragraph progress = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Button start = new Button("Freeze");
  private final Button stop = new Button("Cancel");
  private final Button open = new Button("Open the frozen set");
  private @Nullable String id;
  private @Nullable Registration polling;

  /**
   * @param found articles, or texts, of the search
   */
  FreezeDialog(FrozenSets sets, String account, SearchState state, long found) {
    this.sets = sets;
    this.account = account;
    form = new FreezeForm(state, found, sets.seed(), this::forecast);
    setHeaderTitle("Freeze these articles");
    setWidth("34rem");
    addClassName("export-dialog");
    progress.getElement().setAttribute("aria-live", "polite");
    progress.setId("freeze-progress");
    bar.setVisible(false);
    bar.getElement().setAttribute("aria-label", "Progress of freezing");
    open.setId("freeze-open");
    open.setVisible(false);
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.addClickListener(click -> {
      close();
      UI.getCurrent().navigate("frozen/" + id);
    });
    add(form, progress, bar);
    start.setId("freeze-start");
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.addClickListener(click -> begin());
    stop.setId("freeze-cancel");
    stop.addClickListener(click -> {
      run()
          .filter(set -> set.state() == FrozenSet.State.FREEZING)
          .ifPresent(set -> sets.delete(account, set.id()));
      close();
    });
    getFooter().add(stop, start, open);
    addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        rest();
      }
    });
    forecast();
  }

  private Optional<FrozenSet> run() {
    return id == null ? Optional.empty() : sets.find(account, id);
  }

  private void forecast() {
    long size = form.size();
    start.setEnabled(size > 0 && size <= FrozenSet.MOST);
    start.setText(size > 0 ? "Freeze " + Formats.count(size, "article") : "Freeze");
    progress.setText(form.inWords());
  }

  private void begin() {
    try {
      id = sets.freeze(account, form.ask()).id();
    } catch (IllegalArgumentException e) {
      progress.setText(e.getMessage());
      return;
    }
    form.setVisible(false);
    start.setVisible(false);
    bar.setVisible(true);
    bar.setIndeterminate(true);
    progress.setText("Starting…");
    UI ui = UI.getCurrent();
    ui.setPollInterval(POLL);
    polling = ui.addPollListener(poll -> look());
  }

  private void look() {
    run()
        .ifPresentOrElse(
            set -> {
              switch (set.state()) {
                case FREEZING -> {
                  progress.setText(
                      Formats.number(set.written())
                          + " of "
                          + Formats.count(set.size(), "article")
                          + ". It goes on when you close this.");
                  bar.setIndeterminate(set.written() == 0);
                  bar.setValue(
                      set.size() == 0 ? 0 : Math.min(1, (double) set.written() / set.size()));
                }
                case FROZEN -> {
                  open.setVisible(true);
                  end(Formats.count(set.size(), "article") + " frozen as “" + set.name() + "”.");
                }
                case FAILED -> end("Nothing was frozen. " + set.message());
              }
            },
            () -> end("The set was deleted."));
  }

  private void end(String sentence) {
    rest();
    bar.setVisible(false);
    progress.setText(sentence);
    stop.setText("Close");
    stop.focus();
  }

  private void rest() {
    if (polling != null) {
      polling.remove();
      polling = null;
      getUI()
          .or(() -> Optional.ofNullable(UI.getCurrent()))
          .ifPresent(ui -> ui.setPollInterval(-1));
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    rest();
  }
}
