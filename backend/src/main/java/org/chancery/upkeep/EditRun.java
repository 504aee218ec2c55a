package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chancery.article.Article;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.curation.Correction;
import org.chancery.curation.Dismissal;
import org.chancery.index.ArticleDocument;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.DocumentMapper;
import org.chancery.index.Revisions.Current;
import org.chancery.ingest.Job;
import org.chancery.ingest.Progress;

/** Codes articles again for one edit, and writes those that it changes. Not thread-safe. */
final class EditRun implements AutoCloseable {

  private static final int ATTEMPTS = 5;

  private final EditStores stores;
  private final Supplier<Effect> effect;
  private final Job job;
  private final Progress progress;
  private final ArticleWriter writer;
  private final Map<String, Recoded> underWay = new ConcurrentHashMap<>();
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final List<String> again = new ArrayList<>();

  /**
   * An article as it was and as it comes out.
   *
   * @param concerned whether it would come out otherwise without the edit, which takes time to say
   */
  record Recoded(Current former, Article article, boolean changed, BooleanSupplier concerned) {}

  /**
   * @param effect of the moment
   */
  EditRun(EditStores stores, Supplier<Effect> effect, Job job, Progress progress) {
    this.stores = stores;
    this.effect = effect;
    this.job = job;
    this.progress = progress;
    this.writer = stores.writers().open(this::written);
  }

  /** What becomes of those of these articles that are coded at all. */
  static List<Recoded> recoded(EditStores stores, Effect effect, List<String> ids) {
    Map<String, List<Correction>> corrections = stores.corrections().find(ids);
    Map<String, List<Dismissal>> dismissed = stores.edits().dismissed(ids);
    return stores.revisions().list(ids).parallelStream()
        .filter(current -> current.article().coded().equals("coded"))
        .map(current -> {
          Article a = current.article();
          int corrected = corrections.getOrDefault(a.id(), List.of()).size();
          List<Dismissal> own = dismissed.getOrDefault(a.id(), List.of());
          Article recoded = effect.recoded(a, corrected, own);
          return new Recoded(
              current,
              recoded,
              effect.changes(a, recoded, corrected, own),
              () -> effect.concerns(a, recoded, corrected, own));
        })
        .toList();
  }

  void code(List<String> ids) {
    recoded(stores, effect.get(), ids).forEach(this::write);
  }

  private void write(Recoded one) {
    Article old = one.former().article();
    Write write = new Write(old.id(), old.origin(), one.former().known());
    if (one.changed()) {
      underWay.put(old.id(), one);
      Article revised = one.article().after(old, Revision.EDITED, stores.clock().instant());
      writer.add(write, DocumentMapper.toJson(DocumentMapper.toDocument(revised)));
      return;
    }
    if (isWrittenBefore(old) && one.concerned().getAsBoolean()) {
      progress.updated();
      old.provenance().history().getLast().changes().stream()
          .map(Change::field)
          .forEach(progress::changed);
      return;
    }
    progress.unchanged();
    ArticleDocument document = DocumentMapper.toDocument(one.article());
    if (one.article().changesSince(old).isEmpty()
        && !document.contentHash().equals(one.former().known().contentHash())) {
      writer.stamp(write, document);
    }
  }

  /** By a process of this job that was killed. */
  private boolean isWrittenBefore(Article article) {
    List<Revision> history = article.provenance().history();
    return progress.isResumed()
        && !history.isEmpty()
        && history.getLast().cause().equals(Revision.EDITED)
        && !history.getLast().at().isBefore(job.startedAt());
  }

  private void written(Write write, Result result, String reason) {
    Optional<Recoded> one = Optional.ofNullable(underWay.remove(write.id()));
    switch (result) {
      case WRITTEN -> {
        progress.updated();
        one.ifPresent(recoded ->
            recoded.article().changesSince(recoded.former().article()).stream()
                .map(Change::field)
                .forEach(progress::changed));
      }
      case CONFLICT -> {
        if (attempts.merge(write.id(), 1, Integer::sum) < ATTEMPTS) {
          synchronized (again) {
            again.add(write.id());
          }
        } else {
          progress.notIndexed(write.origin(), "It was changed all the time; recode it.");
        }
      }
      case REFUSED -> progress.notIndexed(write.origin(), reason);
    }
  }

  /** Sends what is left, and codes those again that others changed meanwhile. */
  @Override
  public void close() {
    writer.close();
    List<String> others;
    synchronized (again) {
      others = List.copyOf(again);
      again.clear();
    }
    if (!others.isEmpty()) {
      try (EditRun next = new EditRun(stores, effect, job, progress)) {
        next.attempts.putAll(attempts);
        next.code(others);
      }
    }
  }
}
