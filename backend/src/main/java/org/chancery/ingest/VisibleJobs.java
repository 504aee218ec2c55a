package org.chancery.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.index.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as whoever asks may see and start them: those of collections that she may not read are not
 * there, and she starts none that adds to a collection that she may not edit. Thread-safe.
 */
public class VisibleJobs {

  private final Ingestion ingestion;
  private final Reader reader;

  public VisibleJobs(Ingestion ingestion, Reader reader) {
    this.ingestion = ingestion;
    this.reader = reader;
  }

  /** Newest first. */
  public List<Job> list(int most) {
    return ingestion.jobs(most).stream().filter(this::isVisible).toList();
  }

  public Optional<Job> find(String id) {
    return ingestion.find(id).filter(this::isVisible);
  }

  /**
   * Starts a job.
   *
   * @throws org.chancery.index.MayNotEdit where that would add to a collection of others
   * @throws IllegalArgumentException with one sentence, when a source does not exist or is no
   *     address
   */
  public Job start(
      Sources sources, String collection, Columns columns, String who, @Nullable Path uploaded) {
    Ingestion.checkCollection(collection);
    reader.requireEdit(collection);
    return ingestion.start(sources, collection, columns, who, uploaded);
  }

  /** As {@link Ingestion#retry}, of a job that is visible. */
  public Job retry(String id, String who) {
    requireEdit(id);
    return ingestion.retry(id, who);
  }

  public void cancel(String id) {
    requireEdit(id);
    ingestion.cancel(id);
  }

  public void pause(String id) {
    requireEdit(id);
    ingestion.pause(id);
  }

  public void unpause(String id) {
    requireEdit(id);
    ingestion.unpause(id);
  }

  /** What was not indexed; nothing of work over collections that whoever asks may not read. */
  public List<NotIndexed> notIndexed(String id, int offset, int limit) {
    return isWholeVisible(id) ? ingestion.notIndexed(id, offset, limit) : List.of();
  }

  /** As above. */
  public List<Doubt> doubts(String id, int offset, int limit) {
    return isWholeVisible(id) ? ingestion.doubts(id, offset, limit) : List.of();
  }

  private void requireEdit(String id) {
    String collection = find(id).map(Job::collection).orElse("");
    if (!collection.isEmpty()) {
      reader.requireEdit(collection);
    }
  }

  private boolean isVisible(Job job) {
    return reader.mayRead(job.collection());
  }

  /** Work such as recoding has no collection: it goes through all of them. */
  private boolean isWholeVisible(String id) {
    return find(id)
        .filter(job -> !job.collection().isEmpty() || reader.hidden().isEmpty())
        .isPresent();
  }
}
