package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.WholeSet;
import org.jspecify.annotations.Nullable;

/** An export that is ready to be written, of the index as it was when it was opened; once. */
public final class Export implements AutoCloseable {

  /** Without this mark before the header, Excel takes UTF-8 for another encoding. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ExportAsk ask;
  private final WholeSet index;
  private final Content content;
  private final Provenance provenance;
  private final @Nullable Kept kept;

  Export(ExportAsk ask, WholeSet index, Content content, Provenance provenance) {
    this(ask, index, content, provenance, null);
  }

  /** Of articles as they were kept. */
  Export(
      ExportAsk ask, WholeSet index, Content content, Provenance provenance, @Nullable Kept kept) {
    this.kept = kept;
    this.ask = ask;
    this.index = index;
    this.content = content;
    this.provenance = provenance;
  }

  public ExportAsk ask() {
    return ask;
  }

  /** The rows, lines or entries that there will be; a table's header is none. */
  public long promised() {
    return content.promised();
  }

  /** The articles, or texts, of the search. */
  public long total() {
    return provenance.total();
  }

  ExportStore.Rights rights() {
    return new ExportStore.Rights(
        provenance.keptOut(), provenance.snippets(), provenance.collections());
  }

  Provenance provenance() {
    return provenance;
  }

  /** The frozen set that it is of; absent for what the index says now. */
  public @Nullable Kept kept() {
    return kept;
  }

  /**
   * Writes all rows. Whoever gets an exception must see to it that nobody takes what was written
   * for the whole.
   *
   * @param out left open
   * @return how many they were, which is what was promised
   * @throws CancellationException when whoever watches wants no more
   * @throws SearchUnavailable when Elasticsearch does not answer on the way
   * @throws BadQuery when it refuses
   */
  public long write(OutputStream out, Watch watch) throws IOException {
    if (ask.mark()) {
      out.write(BYTE_ORDER_MARK);
    }
    Tally tally = new Tally(watch);
    content.write(out, tally);
    if (tally.rows() != promised()) {
      throw new IOException(
          "The export has "
              + tally.rows()
              + " rows where "
              + promised()
              + " were promised; try again.");
    }
    return tally.rows();
  }

  @Override
  public void close() {
    index.close();
  }
}
