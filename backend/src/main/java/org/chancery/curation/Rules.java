package org.chancery.curation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The rules that code articles, with the gazetteer as people have edited it by now. Other processes
 * edit it too: the database is asked every other second. Thread-safe.
 */
public final class Rules {

  private static final Logger LOG = LoggerFactory.getLogger(Rules.class);

  private final Enricher standard;
  private final ActorEdits edits;
  private final Duration every;
  private final LongSupplier nanos;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Current current;
  private volatile long askedAt;

  /** What holds, and by which version of the edits. */
  private record Current(long version, Enricher enricher) {}

  public Rules(Enricher standard, ActorEdits edits) {
    this(standard, edits, Duration.ofSeconds(2), System::nanoTime);
  }

  Rules(Enricher standard, ActorEdits edits, Duration every, LongSupplier nanos) {
    this.standard = standard;
    this.edits = edits;
    this.every = every;
    this.nanos = nanos;
    this.askedAt = nanos.getAsLong();
    this.current = read();
  }

  /** Where the database is away, one caller waits for it and the others go on. */
  public Enricher enricher() {
    if (nanos.getAsLong() - askedAt > every.toNanos() && asking.tryLock()) {
      try {
        refresh();
      } catch (DataAccessException e) {
        LOG.warn("the database could not be asked for edits of actors", e);
      } finally {
        asking.unlock();
      }
    }
    return current.enricher();
  }

  public Gazetteer gazetteer() {
    return enricher().gazetteer();
  }

  /** The rules as they would be with these edits, of which others may stand already. */
  public Enricher with(List<GazetteerEdit> all) {
    return standard.with(standard.gazetteer().edited(all));
  }

  /** The edits of entries that stand. */
  public List<GazetteerEdit> edits() {
    return edits.entries().stream().map(edit -> Objects.requireNonNull(edit.entry())).toList();
  }

  /** The version of the edits that holds from now on, read anew. */
  public long refresh() {
    asking.lock();
    try {
      askedAt = nanos.getAsLong();
      long version = edits.version();
      if (version != current.version()) {
        current = read();
      }
      return current.version();
    } finally {
      asking.unlock();
    }
  }

  /** The version first: an edit that comes in between is read twice rather than never. */
  private Current read() {
    long version = edits.version();
    return new Current(version, with(edits()));
  }
}
