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
import java.util.Locale;
import java.util.function.Consumer;

/** A picture, and the numbers behind it, as files. */
final class PictureFiles extends Div {

  /** Writes the numbers that are shown. */
  interface Numbers {
    void write(Appendable out) throws IOException;
  }

  /**
   * @param name of the files, without their endings
   * @param save has the browser write a picture of a type, {@code png} or {@code svg}
   */
  PictureFiles(String name, Consumer<String> save, Numbers numbers) {
    addClassName("picture-files");
    add(new Span("Download"));
    for (String type : List.of("png", "svg")) {
      NativeButton button =
          new NativeButton(type.toUpperCase(Locale.ROOT), click -> save.accept(type));
      button.addClassName("link-button");
      button.setId(name + "-" + type);
      add(button);
    }
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
    add(csv);
  }
}
