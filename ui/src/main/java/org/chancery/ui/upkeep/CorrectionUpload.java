package org.chancery.ui.upkeep;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.index.IndexingException;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.CorrectionFile;
import org.chancery.upkeep.CorrectionFile.Report;

/** Takes corrections as CSV and says what became of each row. */
final class CorrectionUpload extends Div {

  private final CorrectionFile file;
  private final String user;
  private final Runnable changed;
  private final Upload upload = new Upload();
  private final Div outcome = new Div();

  CorrectionUpload(CorrectionFile file, String user, Runnable changed) {
    this.file = file;
    this.user = user;
    this.changed = changed;
    addClassName("source");
    upload.setUploadHandler(this::received);
    upload.setAcceptedFileExtensions(".csv");
    upload.setMaxFiles(1);
    upload.setId("corrections-upload");
    upload.setI18n(
        new UploadI18N()
            .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a CSV file…"))
            .setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here")));
    // What the handler changed reaches the browser with the answer to this.
    upload.getElement().addEventListener("upload-success", done -> upload.clearFileList());
    Paragraph hint =
        new Paragraph(
            "Many at once, as CSV whose first row names the columns id, field and value; field is"
                + " title, published or outlet. A row that is wrong does not keep the others out.");
    hint.addClassName("hint");
    outcome.setId("corrections-outcome");
    outcome.getElement().setAttribute("role", "status");
    add(hint, upload, outcome);
  }

  /** In the thread of the upload, so that a long file does not block the page. */
  private void received(UploadEvent event) throws IOException {
    Command shown;
    try (InputStream in = event.getInputStream()) {
      Report report = file.apply(in, user);
      shown = () -> show(report);
    } catch (IllegalArgumentException e) {
      shown = () -> Notices.failure(String.valueOf(e.getMessage()));
    } catch (IndexingException e) {
      shown =
          () ->
              Notices.failure(
                  "The index cannot be reached at the moment; upload the file again later.");
    }
    event.getUI().accessSynchronously(shown);
  }

  private void show(Report report) {
    outcome.removeAll();
    outcome.add(
        new Paragraph(
            Formats.count(report.corrected(), "row")
                + " corrected"
                + (report.unchanged() == 0
                    ? ""
                    : ", " + Formats.number(report.unchanged()) + " so already")
                + (report.refused() == 0
                    ? "."
                    : ", " + Formats.number(report.refused()) + " refused; the rows and why:")));
    DescriptionList lines = new DescriptionList();
    lines.addClassName("reasons");
    report
        .problems()
        .forEach(problem ->
            lines.add(
                new DescriptionList.Term("Row " + Formats.number(problem.row())),
                new DescriptionList.Description(problem.reason())));
    lines.setVisible(!report.problems().isEmpty());
    outcome.add(lines);
    changed.run();
  }
}
