package org.chancery.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.article.Revision;
import org.chancery.index.ArticleDocument;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.Articles.Known;
import org.chancery.index.DocumentMapper;
import org.chancery.index.MayNotEdit;
import org.chancery.index.OnBehalf;
import org.chancery.index.Original;
import org.chancery.index.Revisions.Current;
import org.chancery.ingest.ArticleMaker.Made;

/**
 * Articles of one worker on their way to the index, compared with what is already there many at a
 * time. Not thread-safe.
 */
final class Batch {

  private static final int MOST = 100;
  private static final int MOST_CHARS = 4 << 20;

  private final Batches with;
  private final ArticleWriter writer;
  private final Progress progress;
  private final String who;
  private final List<Article> waiting = new ArrayList<>();
  private final Map<String, Original> originals = new HashMap<>();
  private final List<Original> unchanged = new ArrayList<>();
  private int chars;

  /** Of the edits of actors; what is waiting was coded by it or by a later one. */
  private long rules;

  Batch(Batches with, ArticleWriter writer, Progress progress, String who) {
    this.with = with;
    this.writer = writer;
    this.progress = progress;
    this.who = who;
    this.rules = with.curation().rules();
  }

  void add(Made.Ready made) {
    Article article = made.article();
    waiting.add(article);
    chars += article.body().length();
    Original original = made.original();
    if (original != null) {
      originals.put(article.id(), original);
      chars += original.content().length;
    }
    if (waiting.size() >= MOST || chars >= MOST_CHARS) {
      flush();
    }
  }

  void flush() {
    Map<String, Article> byId = new LinkedHashMap<>();
    with.curation().edited(waiting, rules).forEach(a -> byId.put(a.id(), a));
    rules = with.curation().rules();
    waiting.clear();
    chars = 0;
    refuseForeign(byId);
    refuseRemoved(byId);
    byId.values().forEach(this::noteDoubt);
    Map<String, Known> known = with.articles().known(byId.keySet());
    Map<String, Article> changed = new LinkedHashMap<>();
    byId.forEach((id, article) -> {
      Known former = known.get(id);
      if (former == null) {
        write(new Write(id, article.origin(), null), DocumentMapper.toDocument(article));
      } else if (isChanged(article, former)) {
        changed.put(id, article);
      }
    });
    revise(changed);
    originals.clear();
    writer.addMissing(unchanged);
    unchanged.clear();
  }

  private void noteDoubt(Article article) {
    String doubt = article.annotations().doubt();
    if (doubt != null) {
      progress.doubt(article.id(), new Doubt(article.origin(), doubt));
    }
  }

  private void write(Write write, ArticleDocument document) {
    writer.add(write, DocumentMapper.toJson(document));
    Original original = originals.get(write.id());
    if (original != null) {
      writer.add(original);
    }
  }

  /** First of all, so that nobody learns what there is in a collection of others. */
  private void refuseForeign(Map<String, Article> byId) {
    Map<String, Boolean> mayEdit = new HashMap<>();
    byId.values().stream()
        .filter(article ->
            !mayEdit.computeIfAbsent(
                article.collection(), name -> OnBehalf.of(who, () -> with.reader().mayEdit(name))))
        .toList()
        .forEach(article -> {
          byId.remove(article.id());
          writer.refuse(
              new Write(article.id(), article.origin(), null),
              MayNotEdit.sentence(article.collection()));
        });
  }

  private void refuseRemoved(Map<String, Article> byId) {
    with.curation()
        .removed(byId.keySet())
        .forEach((id, removal) -> {
          Article article = byId.remove(id);
          if (article != null) {
            writer.refuse(new Write(id, article.origin(), null), removal.sentence());
          }
        });
  }

  /** Counts one that is not to be written. */
  private boolean isChanged(Article article, Known former) {
    boolean same = DocumentMapper.contentHash(article).equals(former.contentHash());
    boolean ours = former.job().equals(article.provenance().job());
    if (ours && !(same && progress.isResumed() && former.origin().equals(article.origin()))) {
      progress.count(article.id(), Outcome.DUPLICATE);
      return false;
    }
    if (same) {
      progress.count(article.id(), ours ? written(former) : Outcome.UNCHANGED);
      Original original = originals.get(article.id());
      if (original != null) {
        unchanged.add(original);
      }
    }
    return !same;
  }

  private void revise(Map<String, Article> changed) {
    Map<String, Current> there = new HashMap<>();
    with.revisions().list(changed.keySet()).forEach(c -> there.put(c.article().id(), c));
    changed.forEach((id, article) -> {
      Current former = there.get(id);
      if (former == null) {
        // Removed meanwhile, and not for good.
        write(new Write(id, article.origin(), null), DocumentMapper.toDocument(article));
        return;
      }
      Article revised =
          article.after(former.article(), Revision.INGESTED, article.provenance().updatedAt());
      write(new Write(id, article.origin(), former.known()), DocumentMapper.toDocument(revised));
    });
  }

  /** What a process counted, or was about to, that was killed when it had written this. */
  static Outcome written(Known former) {
    return former.revision() == 1 ? Outcome.INDEXED : Outcome.UPDATED;
  }
}
