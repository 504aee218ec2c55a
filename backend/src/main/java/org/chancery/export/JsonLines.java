package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.search.WholeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is kept of each article, one JSON object a line. */
final class JsonLines implements Content {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final WholeSet index;
  private final ExportAsk ask;
  private final long total;
  private final Abridged abridged;

  JsonLines(WholeSet index, ExportAsk ask, long total, Abridged abridged) {
    this.index = index;
    this.ask = ask;
    this.total = total;
    this.abridged = abridged;
  }

  @Override
  public long promised() {
    return total;
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    index.documents(
        ask.criteria(),
        List.of(),
        page -> {
          for (ObjectNode article : page) {
            out.write(JSON.writeValueAsBytes(abridged.document(article)));
            out.write('\n');
          }
          out.flush();
          tally.add(page.size());
        });
  }
}
