package org.chancery.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.chancery.account.Act;
import org.chancery.account.Audit;

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
      note(name + ".csv", event);
    });
    setText("CSV");
    setId(name + "-csv");
    setDownload(true);
  }

  /** As an export, of what the page's address says. */
  private static void note(String file, DownloadEvent event) {
    Principal who = event.getRequest().getUserPrincipal();
    if (who != null) {
      event
          .getSession()
          .getService()
          .getInstantiator()
          .getOrCreate(Audit.class)
          .note(
              who.getName(),
              Act.EXPORT,
              true,
              file
                  + ": "
                  + event
                      .getUI()
                      .getInternals()
                      .getActiveViewLocation()
                      .getQueryParameters()
                      .getQueryString());
    }
  }
}
