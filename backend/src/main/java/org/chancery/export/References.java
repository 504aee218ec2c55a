package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.search.WholeSet;
import tools.jackson.databind.node.ObjectNode;

/** Each article as an entry for a reference manager. */
final class References implements Content {

  private final WholeSet index;
  private final ExportAsk ask;
  private final Citation style;
  private final long total;

  References(WholeSet index, ExportAsk ask, Citation style, long total) {
    this.index = index;
    this.ask = ask;
    this.style = style;
    this.total = total;
  }

  @Override
  public long promised() {
    return total;
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    byte[] between = (style == Citation.RIS ? "\r\n" : "\n\n").getBytes(UTF_8);
    index.documents(
        ask.criteria(),
        Cited.FIELDS,
        page -> {
          for (ObjectNode article : page) {
            out.write(style.of(Cited.read(article)).getBytes(UTF_8));
            out.write(between);
          }
          out.flush();
          tally.add(page.size());
        });
  }
}
