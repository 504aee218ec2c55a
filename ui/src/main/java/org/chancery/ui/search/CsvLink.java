package org.chancery.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The numbers that are shown, as a file. */
final class CsvLink extends Anchor {

  /**
   * @param name of the file, without its ending
   */
  CsvLink(String name, PictureFiles.Numbers numbers) {
    setHref((DownloadEvent event) -> {
      event.setFileName(name + ".csv");
      event.setContentType("text/csv; charset=UTF-8");
      try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
        numbers.write(out);
      }
    });
    setText("CSV");
    setId(name + "-csv");
    setDownload(true);
  }
}
