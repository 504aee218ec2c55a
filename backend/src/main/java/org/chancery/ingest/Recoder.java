package org.chancery.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.article.Article;
import org.chancery.article.Provenance;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.curation.Curation;
import org.chancery.index.ArticleDocument;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.ArticleWriters;
import org.chancery.index.DocumentMapper;
import org.chancery.index.Original;
import org.chancery.index.Originals;
import org.chancery.index.Revisions;
import org.chancery.index.Revisions.Current;
import org.jspecify.annotations.Nullable;

/** Makes articles again of their originals, by the rules and corrections of today. */
public final class Recoder {

  static final String NO_ORIGINAL = "No original was kept; it stays as it is until it comes again.";
  static final String CHANGED = "It was changed meanwhile; recode it again.";

  private final ArticleMaker maker;
  private final Revisions revisions;
  private final Originals originals;
  private final Curation curation;
  private final ArticleWriters writers;

  Recoder(
      ArticleMaker maker,
      Revisions revisions,
      Originals originals,
      Curation curation,
      ArticleWriters writers) {
    this.maker = maker;
    this.revisions = revisions;
    this.originals = originals;
    this.curation = curation;
    this.writers = writers;
  }

  /** For one job; to be closed when all its articles were handed over. */
  public Run open(Progress progress) {
    return new Run(progress);
  }

  /** One job. Not thread-safe. */
  public final class Run implements AutoCloseable {

    private final Progress progress;
    private final ArticleWriter writer;
    private final Map<String, List<String>> underWay = new ConcurrentHashMap<>();

    private Run(Progress progress) {
      this.progress = progress;
      this.writer = writers.open(this::written);
    }

    /** Writes those that come out otherwise, and of the others only by which rules. */
    public void recode(List<String> ids) {
      long rules = curation.rules();
      List<Remade> remade = revisions.list(ids).parallelStream().map(Recoder.this::remade).toList();
      List<Article> made =
          remade.stream().flatMap(r -> Optional.ofNullable(r.article()).stream()).toList();
      Map<String, Article> edited = new ConcurrentHashMap<>();
      curation.edited(made, rules).forEach(article -> edited.put(article.id(), article));
      for (Remade one : remade) {
        Article article = edited.get(one.former().article().id());
        if (article == null) {
          progress.notIndexed(one.former().article().origin(), one.reason());
        } else {
          compare(one.former(), article);
        }
      }
    }

    private void compare(Current former, Article made) {
      Article old = former.article();
      Write write = new Write(old.id(), old.origin(), former.known());
      List<String> differences = made.changesSince(old).stream().map(Change::field).toList();
      if (!differences.isEmpty()) {
        underWay.put(old.id(), differences);
        Article revised =
            in(made, old.provenance()).after(old, Revision.RECODED, made.provenance().updatedAt());
        writer.add(write, DocumentMapper.toJson(DocumentMapper.toDocument(revised)));
        return;
      }
      progress.count(Outcome.UNCHANGED);
      ArticleDocument document = DocumentMapper.toDocument(in(made, old.provenance()));
      if (!document.contentHash().equals(former.known().contentHash())) {
        writer.stamp(write, document);
      }
    }

    private void written(Write write, Result result, String reason) {
      List<String> differences = underWay.remove(write.id());
      switch (result) {
        case WRITTEN -> {
          progress.count(Outcome.UPDATED);
          if (differences != null) {
            differences.forEach(progress::changed);
          }
        }
        case CONFLICT -> progress.notIndexed(write.origin(), CHANGED);
        case REFUSED -> progress.notIndexed(write.origin(), reason);
      }
    }

    /** Sends what is left and waits for every answer. */
    @Override
    public void close() {
      writer.close();
    }
  }

  private record Remade(Current former, @Nullable Article article, String reason) {}

  private Remade remade(Current former) {
    Article old = former.article();
    Optional<Original> original = originals.find(old.id());
    if (original.isEmpty()) {
      return new Remade(former, null, NO_ORIGINAL);
    }
    return switch (maker.remake(original.get(), old.provenance().job())) {
      case ArticleMaker.Made.Ready ready -> new Remade(former, ready.article(), "");
      case ArticleMaker.Made.Failed failed -> new Remade(former, null, failed.reason());
    };
  }

  /** It keeps where it came from; the rules that made it are new. */
  private static Article in(Article made, Provenance former) {
    return made.with(former.withCoding(made.provenance().coding()));
  }
}
