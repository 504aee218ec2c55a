package org.chancery.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.ui.chart.Drawing;

/** A picture, and the numbers behind it, as files. */
final class PictureFiles extends Div {

  /** Writes the numbers that are shown. */
  interface Numbers {
    void write(Appendable out) throws IOException;
  }

  /**
   * @param name of the files, without their endings
   */
  PictureFiles(Drawing chart, String name, Numbers numbers) {
    addClassName("picture-files");
    add(new Span("Download"));
    for (String type : List.of("png", "svg")) {
      NativeButton button =
          new NativeButton(
              type.toUpperCase(java.util.Locale.ROOT), click -> chart.save(type, name));
      button.addClassName("link-button");
      button.setId(name + "-" + type);
      add(button);
    }
    add(csv(name, numbers));
  }

  static Anchor csv(String name, Numbers numbers) {
    Anchor csv = new Anchor();
    csv.setHref((DownloadEvent event) -> {
      event.setFileName(name + ".csv");
      event.setContentType("text/csv; charset=UTF-8");
      try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
        numbers.write(out);
      }
    });
    csv.setText("CSV");
    csv.setId(name + "-csv");
    csv.setDownload(true);
    return csv;
  }
}
