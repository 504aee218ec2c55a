package org.chancery.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.export.ExportRun.State;
import org.chancery.index.OnBehalf;
import org.chancery.index.Reader;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Exports that are written on the server while whoever wants them does something else, each as a
 * zip that is kept for some time. A file is there only once it is whole. Thread-safe.
 */
public final class ExportRuns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ExportRuns.class);
  private static final int AT_ONCE = 2;
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final long WAIT = 5;
  private static final String STOPPED =
      "The server stopped before the export was whole; start it again.";

  private final Exports exports;
  private final ExportZip zips;
  private final ExportStore store;
  private final Path folder;
  private final UnaryOperator<Runnable> asWhoeverAsks;
  private final Reader reader;
  private final Map<String, Writing> writing = new ConcurrentHashMap<>();
  private final ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE, daemon());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(daemon());

  /**
   * @param folder of this process alone
   * @param kept how long files are kept
   * @param asWhoeverAsks has a task run, on another thread, as whoever is signed in on this one
   */
  public ExportRuns(
      Exports exports,
      ExportZip zips,
      JdbcClient jdbc,
      Path folder,
      Duration kept,
      UnaryOperator<Runnable> asWhoeverAsks,
      Reader reader,
      Clock clock) {
    this.exports = exports;
    this.zips = zips;
    this.store = new ExportStore(jdbc, kept, clock);
    this.folder = folder;
    this.asWhoeverAsks = asWhoeverAsks;
    this.reader = reader;
  }

  /** Deletes what is old, by now and from time to time. */
  public void start() {
    Future<?> unused = timer.scheduleWithFixedDelay(this::tend, 0, 1, TimeUnit.SECONDS);
    unused =
        timer.scheduleWithFixedDelay(this::sweep, 0, BETWEEN_SWEEPS.toSeconds(), TimeUnit.SECONDS);
  }

  /** Begins an export of an account's; its id. */
  public String start(String account, ExportAsk ask) {
    String id = UUID.randomUUID().toString();
    store.add(id, account, ask);
    Writing run = new Writing();
    writing.put(id, run);
    writers.execute(asWhoeverAsks.apply(() -> write(id, ask, run)));
    return id;
  }

  /** The latest first, how far they are included. */
  public List<ExportRun> list(String account) {
    return store.list(account).stream().map(this::asOfNow).toList();
  }

  public Optional<ExportRun> find(String account, String id) {
    return store.find(account, id).map(this::asOfNow);
  }

  /**
   * Whether its account may still take all that the file of one has. One who may read less than
   * when it was made, must have it made again.
   */
  public boolean isAllowed(ExportRun run) {
    ExportStore.Rights then = store.rights(run.id());
    return OnBehalf.of(run.account(), reader::hidden).stream().allMatch(then::hasNothingOf)
        && (!run.format().hasTexts() || reader.abridged().stream().allMatch(then::hasNoTextOf));
  }

  /**
   * The zip of one that is done; empty where it is not, where its account may not take it any more,
   * or where another process has it.
   */
  public Optional<Path> file(String account, String id) {
    return find(account, id)
        .filter(run -> run.state() == State.DONE && isAllowed(run))
        .map(run -> zip(run.id()))
        .filter(Files::exists);
  }

  /** Stops it, where it is still written, and forgets it with its file. */
  public void delete(String account, String id) {
    if (store.find(account, id).isPresent()) {
      cancel(account, id);
      store.delete(account, id);
      delete(zip(id));
    }
  }

  public void cancel(String account, String id) {
    Writing run = writing.get(id);
    if (run != null && store.find(account, id).isPresent()) {
      run.cancelled = true;
      store.end(id, State.CANCELLED, run.rows, 0, null);
    }
  }

  /** The columns that an account chose last, where it did. */
  public List<String> columns(String account, Format format) {
    return store.columns(account, format).stream().filter(Columns.of(format)::contains).toList();
  }

  public void keepColumns(String account, Format format, List<String> names) {
    store.keepColumns(account, format, names);
  }

  private void write(String id, ExportAsk ask, Writing run) {
    Path part = folder.resolve(id + ".part");
    try {
      if (run.cancelled) {
        return;
      }
      Files.createDirectories(folder);
      long rows;
      try (Export export = exports.open(ask)) {
        run.promised = export.promised();
        store.rights(id, export.rights());
        store.seen(id, run.promised, 0);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
          rows = zips.write(export, out, run);
        }
      }
      Files.move(part, zip(id));
      store.end(id, State.DONE, rows, Files.size(zip(id)), null);
    } catch (CancellationException e) {
      LOG.debug("export {} was cancelled", id);
    } catch (BadQuery | SearchUnavailable | TooManyExports e) {
      LOG.warn("export {} failed", id, e);
      store.end(id, State.FAILED, run.rows, 0, e.getMessage());
    } catch (IOException | RuntimeException e) {
      LOG.error("export {} failed", id, e);
      store.end(id, State.FAILED, run.rows, 0, "The export could not be written; try again.");
    } finally {
      writing.remove(id);
      delete(part);
      if (!store.exists(id)) {
        delete(zip(id));
      }
    }
  }

  private ExportRun asOfNow(ExportRun run) {
    Writing now = writing.get(run.id());
    return now == null || !run.isOpen()
        ? run
        : new ExportRun(
            run.id(),
            run.account(),
            run.format(),
            run.search(),
            run.state(),
            now.promised,
            now.rows,
            run.bytes(),
            run.message(),
            run.startedAt(),
            run.keptUntil());
  }

  /** Has other processes know that somebody still writes. */
  private void tend() {
    try {
      writing.forEach((id, run) -> {
        if (run.promised > 0) {
          store.seen(id, run.promised, run.rows);
        } else {
          store.waits(id);
        }
      });
    } catch (RuntimeException e) {
      LOG.warn("exports could not be noted in the database", e);
    }
  }

  void sweep() {
    try {
      store.failSilent(SILENCE, STOPPED);
      store.deleteOld();
      if (!Files.isDirectory(folder)) {
        return;
      }
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(this::isNobodys).forEach(ExportRuns::delete);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("old exports could not be deleted", e);
    }
  }

  private boolean isNobodys(Path file) {
    String name = file.getFileName().toString();
    String id = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return !writing.containsKey(id) && (name.endsWith(".part") || !store.exists(id));
  }

  private Path zip(String id) {
    return folder.resolve(id + ".zip");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ThreadFactory daemon() {
    return Thread.ofPlatform().daemon().name("export-", 0).factory();
  }

  /**
   * What is being written ends as failed. Nobody is interrupted: the database's file would close.
   */
  @Override
  public void close() {
    timer.shutdown();
    writing.forEach((id, run) -> {
      run.cancelled = true;
      store.end(id, State.FAILED, run.rows, 0, STOPPED);
    });
    writers.shutdown();
    try {
      if (!writers.awaitTermination(WAIT, TimeUnit.SECONDS)) {
        LOG.warn("an export did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How far one is that this process writes. */
  private static final class Writing implements Watch {

    private volatile long promised;
    private volatile long rows;
    private volatile boolean cancelled;

    @Override
    public void written(long done) {
      rows = done;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
