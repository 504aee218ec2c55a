package org.chancery.ui.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.chancery.export.ExportRun;
import org.chancery.export.ExportRuns;
import org.chancery.ui.layout.ReaderZone;
import org.jspecify.annotations.Nullable;

/** Hands out the zip of an export. */
public final class ExportDownload implements DownloadHandler {

  private static final long serialVersionUID = 1L;

  private static final String GONE =
      "This export is not there any more, or you may not take all of it; export it again.";

  private final transient ExportRuns runs;
  private final transient Supplier<@Nullable ExportRun> run;
  private final transient Clock clock = Clock.system(ReaderZone.get());

  /**
   * @param run the account's own
   */
  public ExportDownload(ExportRuns runs, Supplier<@Nullable ExportRun> run) {
    this.runs = runs;
    this.run = run;
  }

  @Override
  @SuppressWarnings("resource") // an unfinished answer must not be closed as if it were whole
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    ExportRun wanted = run.get();
    Path file = wanted == null ? null : runs.file(wanted.account(), wanted.id()).orElse(null);
    if (wanted == null || file == null) {
      event.getResponse().setStatus(404);
      event.setContentType("text/plain;charset=UTF-8");
      event.getOutputStream().write(GONE.getBytes(UTF_8));
      return;
    }
    LocalDate day = LocalDate.ofInstant(wanted.startedAt(), clock.getZone());
    event.setFileName("chancery-" + wanted.format().parameter() + "-" + day + ".zip");
    event.setContentType("application/zip");
    event.setContentLength(Files.size(file));
    OutputStream out = event.getOutputStream();
    Files.copy(file, out);
    out.close();
  }
}
