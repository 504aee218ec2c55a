package org.chancery.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.article.Provenance;
import org.chancery.curation.Curation;
import org.chancery.index.ArticleDocument;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.Articles;
import org.chancery.index.Articles.Known;
import org.chancery.index.DocumentMapper;
import org.chancery.index.Original;
import org.chancery.ingest.ArticleMaker.Made;

/**
 * Articles of one worker on their way to the index, compared with what is already there many at a
 * time. Not thread-safe.
 */
final class Batch {

  private static final int MOST = 100;
  private static final int MOST_CHARS = 4 << 20;

  private final Articles articles;
  private final Curation curation;
  private final ArticleWriter writer;
  private final Progress progress;
  private final Seen seen;
  private final List<Article> waiting = new ArrayList<>();
  private final Map<String, Original> originals = new HashMap<>();
  private final List<Original> unchanged = new ArrayList<>();
  private int chars;

  Batch(Articles articles, Curation curation, ArticleWriter writer, Progress progress, Seen seen) {
    this.articles = articles;
    this.curation = curation;
    this.writer = writer;
    this.progress = progress;
    this.seen = seen;
  }

  /** Whether this was the first of its id; another one is only counted. */
  boolean add(Made.Ready made) {
    Article article = made.article();
    if (seen.add(article.id())) {
      progress.count(article.id(), Outcome.DUPLICATE);
      return false;
    }
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
    return true;
  }

  void flush() {
    Map<String, Article> byId = new LinkedHashMap<>();
    curation.edited(waiting).forEach(a -> byId.put(a.id(), a));
    waiting.clear();
    chars = 0;
    refuseRemoved(byId);
    byId.values().forEach(this::noteDoubt);
    Map<String, Known> known = articles.known(byId.keySet());
    byId.forEach((id, article) -> {
      Known former = known.get(id);
      if (former == null) {
        write(new Write(id, article.origin(), null), DocumentMapper.toDocument(article));
      } else {
        compare(article, former);
      }
    });
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

  private void refuseRemoved(Map<String, Article> byId) {
    curation
        .removed(byId.keySet())
        .forEach((id, removal) -> {
          Article article = byId.remove(id);
          if (article != null) {
            writer.refuse(new Write(id, article.origin(), null), removal.sentence());
          }
        });
  }

  private void compare(Article article, Known former) {
    ArticleDocument document = DocumentMapper.toDocument(revised(article, former));
    boolean same = document.contentHash().equals(former.contentHash());
    boolean ours = former.job().equals(article.provenance().job());
    if (ours && !(same && progress.isResumed() && former.origin().equals(article.origin()))) {
      progress.count(article.id(), Outcome.DUPLICATE);
      return;
    }
    if (same) {
      progress.count(article.id(), ours ? written(former) : Outcome.UNCHANGED);
      Original original = originals.get(article.id());
      if (original != null) {
        unchanged.add(original);
      }
      return;
    }
    write(new Write(article.id(), article.origin(), former), document);
  }

  /** What a process counted, or was about to, that was killed when it had written this. */
  static Outcome written(Known former) {
    return former.revision() == 1 ? Outcome.INDEXED : Outcome.UPDATED;
  }

  private static Article revised(Article a, Known former) {
    Provenance p = a.provenance();
    return new Article(
        a.id(),
        a.collection(),
        a.origin(),
        new Provenance(
            p.job(),
            p.fetchedAt(),
            former.ingestedAt(),
            p.updatedAt(),
            former.revision() + 1,
            p.coding()),
        a.title(),
        a.body(),
        a.url(),
        a.authors(),
        a.language(),
        a.outlet(),
        a.agency(),
        a.published(),
        a.coded(),
        a.textId(),
        a.annotations());
  }
}
