package org.chancery.ui.search;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** Says how far an export is, and stops it. */
final class ExportDialog extends Dialog {

  private static final int POLL = 400;

  private final ExportRun run;
  private final long total;
  private final Paragraph progress = new Paragraph();
  private final Checkbox excel = new Checkbox("With byte order mark, for Excel");
  private final ProgressBar bar = new ProgressBar();
  private final Button start = new Button();
  private final Button stop = new Button("Cancel");
  private @Nullable Registration polling;

  ExportDialog(ExportRun run, long total) {
    this.run = run;
    this.total = total;
    setHeaderTitle("Export as CSV");
    setWidth("28rem");
    addClassName("export-dialog");
    progress.getElement().setAttribute("aria-live", "polite");
    progress.setId("export-progress");
    progress.setText("One row an article, with its actors, countries and country pairs, in UTF-8.");
    bar.setVisible(false);
    bar.getElement().setAttribute("aria-label", "Progress of the export");
    Anchor download = new Anchor();
    download.setHref(run);
    download.setDownload(true);
    download.getElement().setAttribute("hidden", true);
    download.setAriaLabel("Download");
    excel.setId("export-bom");
    add(progress, excel, bar, download);
    start.setText("Export " + Formats.count(total, "article"));
    start.setId("export-start");
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.addClickListener(click -> begin(download));
    stop.setId("export-cancel");
    stop.addClickListener(click -> close());
    getFooter().add(stop, start);
    addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        run.cancel();
        rest();
      }
    });
  }

  private void begin(Anchor download) {
    if (excel.getValue()) {
      run.markForExcel();
    }
    excel.setVisible(false);
    start.setVisible(false);
    bar.setVisible(true);
    bar.setIndeterminate(total == 0);
    progress.setText("Starting…");
    UI ui = UI.getCurrent();
    ui.setPollInterval(POLL);
    polling = ui.addPollListener(poll -> look());
    download.getElement().executeJs("this.click()");
  }

  private void look() {
    long rows = run.rows();
    switch (run.state()) {
      case WAITING -> progress.setText("Starting…");
      case WRITING -> {
        progress.setText(Formats.number(rows) + " of " + Formats.count(total, "article"));
        bar.setValue(total == 0 ? 0 : Math.min(1, (double) rows / total));
      }
      case DONE ->
          end(Formats.count(rows, "article") + " exported; the file is in your downloads.");
      case CANCELLED -> end("The export was cancelled; the file is not complete.");
      case FAILED -> end("The export failed and the file is not complete. Try again in a moment.");
    }
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
          .or(() -> java.util.Optional.ofNullable(UI.getCurrent()))
          .ifPresent(ui -> ui.setPollInterval(-1));
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    run.cancel();
    rest();
  }
}
