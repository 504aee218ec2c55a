package org.chancery.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.article.Article;
import org.chancery.article.Revision;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.CorrectedField;
import org.chancery.curation.Correction;
import org.chancery.curation.Corrections;
import org.chancery.curation.Dismissal;
import org.chancery.curation.Editor;
import org.chancery.index.IndexingException;
import org.chancery.index.Revisions;
import org.chancery.index.Revisions.Current;
import org.chancery.ingest.Ingestion;
import org.jspecify.annotations.Nullable;

/** Corrects single fields of articles by hand, and takes that back. Thread-safe. */
public class Corrector {

  private static final int ATTEMPTS = 5;

  private final Ingestion jobs;
  private final Revisions revisions;
  private final Access access;
  private final Corrections corrections;
  private final ActorEdits edits;
  private final Editor editor;
  private final Clock clock;

  public Corrector(
      Ingestion jobs,
      Access access,
      Corrections corrections,
      ActorEdits edits,
      Editor editor,
      Clock clock) {
    this.jobs = jobs;
    this.revisions = access.revisions();
    this.access = access;
    this.corrections = corrections;
    this.edits = edits;
    this.editor = editor;
    this.clock = clock;
  }

  /**
   * Corrects one field. When it returns, searches find the article as it is now.
   *
   * @param value blank for no date or no outlet
   * @throws IllegalArgumentException with one sentence, for a bad id, field or value
   */
  public Correction correct(String id, String field, @Nullable String value, String who) {
    apply(id, field, value, who);
    jobs.refresh();
    return corrections.find(id, field(field)).orElseThrow();
  }

  /**
   * As above, but found only after the next {@link Ingestion#refresh}; whether it was not corrected
   * so before.
   */
  boolean apply(String id, String name, @Nullable String value, String who) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("The id of the article is missing.");
    }
    CorrectedField field = field(name);
    String checked =
        editor.checked(field, value, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    Current current =
        access
            .find(id)
            .orElseThrow(() -> new IllegalArgumentException("There is no article " + id + "."));
    boolean fresh =
        corrections.find(id, field).filter(c -> Objects.equals(c.value(), checked)).isEmpty();
    if (fresh) {
      // Kept first: should this process end now, the next ingestion or recoding applies it.
      corrections.put(
          new Correction(
              id, field, checked, editor.kept(field, current.article()), who, clock.instant()));
    }
    List<Correction> all = corrections.of(id);
    change(id, article -> editor.edited(article, all, dismissed(id)));
    return fresh;
  }

  /** Puts back what extraction found; whether there was a correction. */
  public boolean takeBack(String id, String name) {
    CorrectedField field = field(name);
    if (!access.mayRead(id)) {
      return false;
    }
    access.find(id);
    Optional<Correction> taken = corrections.find(id, field);
    taken.ifPresent(correction -> {
      corrections.delete(correction);
      int left = corrections.of(id).size();
      change(id, article -> editor.restored(article, correction, left, dismissed(id)));
      jobs.refresh();
    });
    return taken.isPresent();
  }

  private List<Dismissal> dismissed(String id) {
    return edits.dismissed(List.of(id)).getOrDefault(id, List.of());
  }

  /** Those of one article. */
  public List<Correction> of(String id) {
    return access.mayRead(id) ? corrections.of(id) : List.of();
  }

  /** Newest first, of articles that whoever asks may read. */
  public List<Correction> list(int offset, int limit) {
    return access.page(offset, limit, c -> Optional.of(c.article()), corrections::list);
  }

  private void change(String id, UnaryOperator<Article> change) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Current> current = revisions.find(id);
      if (current.isEmpty()) {
        return;
      }
      Article changed = change.apply(current.get().article());
      if (changed.equals(current.get().article())
          || revisions.replace(
              current.get(),
              changed.after(current.get().article(), Revision.CORRECTED, clock.instant()))) {
        return;
      }
    }
    throw new IndexingException("the article " + id + " was changed by others all the time");
  }

  private static CorrectedField field(String name) {
    return CorrectedField.find(name.strip())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no field '"
                    + name
                    + "' to correct; there are title, published and outlet."));
  }
}
