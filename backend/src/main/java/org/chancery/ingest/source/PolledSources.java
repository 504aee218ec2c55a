package org.chancery.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.article.Sha256;
import org.chancery.index.Reader;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Sources;
import org.chancery.ingest.web.Address;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds, removes and polls sources; processes that share the database poll each once. */
public class PolledSources implements AutoCloseable {

  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int AT_ONCE = 3;

  private final SourceStore store;
  private final Reader reader;
  private final Clock clock;
  private final CustomTask<Void> task;
  private final Scheduler scheduler;

  public PolledSources(DataSource database, Ingestion ingestion, Reader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
    store = new SourceStore(JdbcClient.create(database));
    task = new PollTask(store, ingestion, clock).toTask();
    scheduler =
        Scheduler.create(database, task)
            .threads(AT_ONCE)
            .pollingInterval(Duration.ofSeconds(5))
            .heartbeatInterval(Duration.ofSeconds(30))
            .shutdownMaxWait(Duration.ofSeconds(1))
            .alwaysPersistTimestampInUTC()
            .build();
  }

  /** From now on this process polls. */
  public void start() {
    scheduler.start();
  }

  /** Those of collections that whoever asks may read. */
  public List<Source> list() {
    return store.list().stream().filter(s -> reader.mayRead(s.collection())).toList();
  }

  public Optional<Source> find(String id) {
    return store.find(id).filter(source -> reader.mayRead(source.collection()));
  }

  /**
   * Adds a source and polls it soon.
   *
   * @throws IllegalArgumentException with one sentence
   */
  public Source add(
      String address, String collection, Duration every, boolean enabled, String addedBy) {
    if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "A source is polled at most every 5 minutes and at least once a year; write 30m, 6h or"
              + " 1d.");
    }
    Ingestion.checkCollection(collection);
    reader.requireEdit(collection);
    new Sources(List.of(), List.of(address)).checked();
    String clean = Address.parse(address).toString();
    String id = id(collection, clean);
    Source source =
        new Source(
            id,
            clean,
            collection,
            every,
            enabled,
            addedBy,
            clock.instant(),
            null,
            null,
            null,
            null);
    if (!store.insert(source)) {
      throw new IllegalArgumentException(clean + " is already polled into " + collection + ".");
    }
    scheduler.scheduleIfNotExists(instance(id), clock.instant());
    scheduler.triggerCheckForDueExecutions();
    return store.find(id).orElse(source);
  }

  public void enable(String id, boolean enabled) {
    requireEdit(id);
    store.enable(id, enabled);
  }

  /**
   * @throws IllegalArgumentException with one sentence, when it is being polled already or paused
   */
  public void pollNow(String id) {
    requireEdit(id);
    if (store.find(id).filter(source -> !source.enabled()).isPresent()) {
      throw new IllegalArgumentException("It is paused; resume it first.");
    }
    try {
      if (!scheduler.scheduleIfNotExists(instance(id), clock.instant())) {
        scheduler.reschedule(instance(id), clock.instant());
      }
      scheduler.triggerCheckForDueExecutions();
    } catch (TaskInstanceCurrentlyExecutingException e) {
      throw new IllegalArgumentException("It is being polled already.", e);
    }
  }

  /** What was indexed from it stays; a poll under way ends by itself. */
  public void remove(String id) {
    requireEdit(id);
    store.delete(id);
    try {
      scheduler.cancel(instance(id));
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // Whoever polls it finds no source and plans no further poll.
    }
  }

  private void requireEdit(String id) {
    store.find(id).map(Source::collection).ifPresent(reader::requireEdit);
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  private TaskInstance<Void> instance(String id) {
    return task.instance(id);
  }

  private static String id(String collection, String address) {
    MessageDigest digest = Sha256.digest();
    digest.update((collection + "\n" + address).getBytes(UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
