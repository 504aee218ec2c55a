package org.chancery.ui.frozen;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.Format;
import org.chancery.export.Watch;
import org.chancery.frozen.FrozenSet;

/** Hands out a frozen set as it was: a file with the list of members, manifest and codebook. */
final class FrozenDownload implements DownloadHandler {

  private static final long serialVersionUID = 1L;

  private final transient FrozenTools tools;
  private final transient FrozenSet set;
  private final Format format;

  FrozenDownload(FrozenTools tools, FrozenSet set, Format format) {
    this.tools = tools;
    this.set = set;
    this.format = format;
  }

  @Override
  @SuppressWarnings("resource") // an unfinished answer must not be closed as if it were whole
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    ExportAsk ask = ExportAsk.of(format, set.asked());
    try (Export export = tools.exports().open(ask, set.id(), () -> tools.sets().kept(set))) {
      event.setFileName("chancery-frozen-" + set.id() + "-" + format.parameter() + ".zip");
      event.setContentType("application/zip");
      OutputStream out = event.getOutputStream();
      tools.zips().write(export, out, Watch.NOBODYS);
      out.close();
    }
  }
}
