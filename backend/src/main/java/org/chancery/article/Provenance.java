package org.chancery.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from and what made its annotations.
 *
 * @param job the ingestion that brought it
 * @param fetchedAt when the input was fetched or written, where it says so
 * @param ingestedAt when this id was first indexed
 * @param updatedAt when this revision was indexed
 * @param revision 1 for the first, then counted up
 * @param coding versions of extractor, rules, gazetteer and edits, such as {@code x1 r1 g2025.1 e0}
 * @param history the later revisions up to this one, of which the latest {@link #MOST} are kept
 */
public record Provenance(
    String job,
    @Nullable Instant fetchedAt,
    Instant ingestedAt,
    Instant updatedAt,
    int revision,
    String coding,
    List<Revision> history) {

  public static final int MOST = 50;

  public Provenance {
    history = List.copyOf(history);
  }

  /** Of an article that was not there before. */
  public static Provenance first(
      String job, @Nullable Instant fetchedAt, Instant ingestedAt, String coding) {
    return new Provenance(job, fetchedAt, ingestedAt, ingestedAt, 1, coding, List.of());
  }

  public Provenance withCoding(String other) {
    return new Provenance(job, fetchedAt, ingestedAt, updatedAt, revision, other, history);
  }

  /** This as what comes after a former one. */
  Provenance after(Provenance former, Revision revision) {
    List<Revision> all = new ArrayList<>(former.history);
    all.add(revision);
    return new Provenance(
        job,
        fetchedAt,
        former.ingestedAt,
        revision.at(),
        revision.number(),
        coding,
        all.subList(Math.max(0, all.size() - MOST), all.size()));
  }
}
