package org.chancery.ui.search;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportRun;
import org.chancery.export.Exports.Forecast;
import org.chancery.export.TooManyExports;
import org.chancery.search.BadQuery;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Says what an export will be, then how far it is, and stops it. It goes on where the dialog, or
 * the page, is closed.
 */
final class ExportDialog extends Dialog {

  private static final int POLL = 400;

  private final ExportTools tools;
  private final String account;
  private final Criteria criteria;
  private final ExportForm form;
  private final Paragraph progress = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Button start = new Button("Export");
  private final Button stop = new Button("Cancel");
  private final Anchor download = new Anchor();
  private final Anchor mine = new Anchor("exports", "My exports");
  private @Nullable String id;
  private @Nullable Registration polling;

  ExportDialog(ExportTools tools, String account, Criteria criteria) {
    this.tools = tools;
    this.account = account;
    this.criteria = criteria;
    form =
        new ExportForm(criteria, format -> tools.runs().columns(account, format), this::forecast);
    setHeaderTitle("Export");
    setWidth("34rem");
    addClassName("export-dialog");
    progress.getElement().setAttribute("aria-live", "polite");
    progress.setId("export-progress");
    bar.setVisible(false);
    bar.getElement().setAttribute("aria-label", "Progress of the export");
    download.setHref(new ExportDownload(tools.runs(), () -> run().orElse(null)));
    download.setDownload(true);
    download.getElement().setAttribute("hidden", true);
    download.setAriaLabel("Download");
    mine.setVisible(false);
    mine.setId("export-mine");
    add(form, progress, bar, mine, download);
    start.setId("export-start");
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.addClickListener(click -> begin());
    stop.setId("export-cancel");
    stop.addClickListener(click -> {
      run().filter(ExportRun::isOpen).ifPresent(run -> tools.runs().cancel(account, run.id()));
      close();
    });
    getFooter().add(stop, start);
    addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        rest();
      }
    });
    forecast();
  }

  private Optional<ExportRun> run() {
    return id == null ? Optional.empty() : tools.runs().find(account, id);
  }

  private void forecast() {
    start.setEnabled(false);
    try {
      Forecast coming = tools.exports().forecast(form.ask());
      String rows = Formats.count(coming.rows(), "row");
      start.setText("Export " + rows);
      start.setEnabled(coming.most() == 0);
      String counted =
          Formats.count(
              coming.total(), criteria.count() == Count.TEXTS ? "distinct text" : "article");
      progress.setText(
          coming.most() == 0
              ? rows + ", about " + Formats.bytes(coming.bytes()) + ", of " + counted + "."
              : rows
                  + ", but the administrator allows "
                  + Formats.number(coming.most())
                  + ". Make the search narrower.");
    } catch (BadQuery e) {
      start.setText("Export");
      progress.setText(e.getMessage());
    } catch (SearchUnavailable e) {
      start.setText("Export");
      progress.setText("The index cannot be reached at the moment. Try again in a moment.");
    }
  }

  private void begin() {
    ExportAsk ask = form.ask();
    tools.runs().keepColumns(account, ask.format(), ask.columns());
    try {
      id = tools.runs().start(account, ask);
    } catch (TooManyExports e) {
      progress.setText(e.getMessage());
      return;
    }
    form.setVisible(false);
    start.setVisible(false);
    bar.setVisible(true);
    bar.setIndeterminate(true);
    mine.setVisible(true);
    progress.setText("Starting…");
    UI ui = UI.getCurrent();
    ui.setPollInterval(POLL);
    polling = ui.addPollListener(poll -> look());
  }

  private void look() {
    run()
        .ifPresentOrElse(
            run -> {
              switch (run.state()) {
                case WAITING -> progress.setText("Starting…");
                case WRITING -> {
                  progress.setText(
                      Formats.number(run.written())
                          + " of "
                          + Formats.count(run.promised(), "row")
                          + ". It goes on when you close this.");
                  bar.setIndeterminate(run.promised() == 0);
                  bar.setValue(
                      run.promised() == 0
                          ? 0
                          : Math.min(1, (double) run.written() / run.promised()));
                }
                case DONE -> {
                  end(
                      Formats.count(run.written(), "row")
                          + " exported, with their manifest and the codebook; the file is in your"
                          + " downloads.");
                  download.getElement().executeJs("this.click()");
                }
                case CANCELLED -> end("The export was cancelled.");
                case FAILED -> end("The export failed. " + run.message());
              }
            },
            () -> end("The export was deleted."));
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
