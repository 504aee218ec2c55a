package org.chancery.ui.search;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.chancery.export.CsvExport;
import org.chancery.search.Criteria;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One download of a result set. It runs in the download's own request; the page looks at its fields
 * from another. The stream is closed only after the last row, so that the browser sees a download
 * that was cancelled or failed as broken.
 */
final class ExportRun implements DownloadHandler {

  /** How far it is. */
  enum State {
    WAITING,
    WRITING,
    DONE,
    CANCELLED,
    FAILED
  }

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);

  private final transient CsvExport export;
  private final transient Criteria criteria;
  private final transient Clock clock;
  private volatile State state = State.WAITING;
  private volatile long rows;
  private volatile boolean cancelled;
  private volatile boolean markedForExcel;

  ExportRun(CsvExport export, Criteria criteria, Clock clock) {
    this.export = export;
    this.criteria = criteria;
    this.clock = clock;
  }

  State state() {
    return state;
  }

  long rows() {
    return rows;
  }

  /** Puts the byte order mark first, without which Excel misreads accents. */
  void markForExcel() {
    markedForExcel = true;
  }

  void cancel() {
    cancelled = true;
    if (state == State.WAITING) {
      state = State.CANCELLED;
    }
  }

  @Override
  @SuppressWarnings("resource") // an unfinished answer must not be closed as if it were whole
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    state = State.WRITING;
    event.setFileName("chancery-" + LocalDate.now(clock) + ".csv");
    event.setContentType("text/csv; charset=UTF-8");
    OutputStream out = event.getOutputStream();
    try {
      if (markedForExcel) {
        CsvExport.writeByteOrderMark(out);
      }
      rows = export.write(criteria, out, done -> rows = done, () -> cancelled);
      out.close();
      state = State.DONE;
    } catch (CancellationException e) {
      state = State.CANCELLED;
      throw new IOException("the export was cancelled", e);
    } catch (IOException | RuntimeException e) {
      state = State.FAILED;
      LOG.error("could not export {}", criteria, e);
      throw e;
    }
  }
}
