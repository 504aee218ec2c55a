package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages of one web archive. A page is handed on only when its record has been read to its
 * end, since a wrong length shows no earlier; after a damaged record, reading goes on at what looks
 * like the next one.
 */
final class WebArchives {

  private static final Logger LOG = LoggerFactory.getLogger(WebArchives.class);
  private static final byte[] GZIP_MEMBER = {0x1F, (byte) 0x8B, 8};
  private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] PLAIN_RECORD = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final String DAMAGED =
      "The record is damaged, or its length is wrong; what follows it was read.";
  private static final String EMPTY = "It holds no record.";
  private static final String REST_LOST =
      "A record is damaged, and the rest is lost; unpack the archive that it lies in.";

  private final String origin;
  private final Parts parts;
  private WebRecords.Held.@Nullable Page waiting;
  private long waitingSince;
  private boolean trailerIsWrong;
  private boolean damaged;
  private @Nullable CountedChannel file;
  private boolean gzipped;
  private boolean any;
  private long told = -1;

  WebArchives(String origin, Parts parts) {
    this.origin = origin;
    this.parts = parts;
  }

  /** Reads a stream, up to its first damaged record. */
  void read(InputStream in) throws InterruptedException {
    if (readFrom(in, 0) >= 0) {
      parts.unreadable(origin, REST_LOST);
    } else if (!any) {
      parts.unreadable(origin, EMPTY);
    }
  }

  /** Reads a file, over damaged records. */
  void read(CountedChannel file) throws IOException, InterruptedException {
    this.file = file;
    gzipped = file.holds(GZIP_MEMBER, 0);
    long from = parts.begin();
    file.begin(from);
    any = from > 0;
    while (from >= 0 && !parts.isCancelled()) {
      file.position(from);
      long bad = readFrom(Channels.newInputStream(file), from);
      if (bad < 0) {
        if (!any) {
          parts.unreadable(origin, EMPTY);
        }
        return;
      }
      // Garbage is told of once, however often it looks like a record.
      if (!damaged && bad != told) {
        parts.unreadable(origin + ":" + bad, DAMAGED);
      }
      damaged = true;
      any = true;
      // A record that begins just where the damage ended is not passed over, nor one read twice.
      from = next(file, bad > from ? bad - 1 : bad + 1, gzipped ? GZIP_MEMBER : PLAIN_RECORD);
    }
  }

  /** Returns the position of the first damaged record, -1 where there is none. */
  private long readFrom(InputStream in, long from) throws InterruptedException {
    long at = from;
    waiting = null;
    trailerIsWrong = false;
    WarcReader reader = null;
    try {
      reader = new WarcReader(new BufferedInputStream(in, 1 << 16));
      reader.onWarning(warning -> trailerIsWrong |= warning.contains("trailer"));
      while (!parts.isCancelled()) {
        Optional<WarcRecord> record = reader.next();
        at = from + reader.position();
        handOn();
        if (record.isEmpty()) {
          return -1;
        }
        mark(at);
        any = true;
        take(record.get(), at);
      }
      return -1;
    } catch (IOException | RuntimeException e) {
      LOG.debug("{} is damaged behind byte {}", origin, at, e);
      long reached = reader == null ? from : from + reader.position();
      if (waiting != null && reached > waitingSince && !trailerIsWrong) {
        handOn();
        return reached;
      }
      return waiting != null ? waitingSince : Math.max(at, reached);
    }
  }

  /** Where records are gzipped by themselves, or not at all, reading can begin with any. */
  private void mark(long record) throws IOException {
    if (file != null && !damaged && file.holds(gzipped ? GZIP_MEMBER : RECORD, record)) {
      parts.mark(record);
    }
  }

  private void take(WarcRecord record, long at) throws InterruptedException {
    trailerIsWrong = false;
    waitingSince = at;
    try {
      switch (WebRecords.read(record, origin)) {
        case WebRecords.Held.Page page -> waiting = page;
        case WebRecords.Held.Skipped skipped -> {
          parts.skip(skipped.kind());
          damaged = false;
        }
      }
    } catch (FileReading.TooLarge e) {
      parts.unreadable(origin + ":" + at, FileReading.sentence(e));
    } catch (IOException | RuntimeException e) {
      LOG.debug("the record of {} at {} cannot be read", origin, at, e);
      if (at != told) {
        parts.unreadable(origin + ":" + at, "The page in the record is damaged.");
      }
      told = at;
    }
  }

  private void handOn() throws InterruptedException {
    WebRecords.Held.Page page = waiting;
    if (page != null) {
      waiting = null;
      damaged = false;
      Item.Content c = page.item();
      parts.take(
          new Item.Content(
              c.origin(), c.url(), c.content(), c.contentType(), c.fetchedAt(), parts.share()));
    }
  }

  /** Where these bytes come next, -1 where they do not. */
  private long next(CountedChannel file, long from, byte[] wanted) throws IOException {
    file.position(from);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    int matched = 0;
    long at = from;
    for (int b = in.read(); b >= 0 && !parts.isCancelled(); b = in.read(), at++) {
      if ((byte) b == wanted[matched]) {
        matched++;
      } else {
        matched = (byte) b == wanted[0] ? 1 : 0;
      }
      if (matched == wanted.length) {
        long start = at - wanted.length + 1;
        return wanted[0] == '\n' ? start + 1 : start;
      }
    }
    return -1;
  }
}
