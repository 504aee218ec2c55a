package org.chancery.upkeep;

import java.time.Clock;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.curation.Removal;
import org.chancery.curation.Removals;
import org.chancery.index.OnBehalf;
import org.chancery.index.Originals;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.Progress;
import org.chancery.reading.ReadingMarks;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Hit;
import org.chancery.search.Sort;

/** Removes articles, blocks their return, and lifts that. Thread-safe. */
public class Remover {

  private final Ingestion jobs;
  private final ArticleSearch search;
  private final Revisions revisions;
  private final Originals originals;
  private final Removals removals;
  private final ReadingMarks marks;
  private final Reader reader;
  private final Clock clock;

  public Remover(
      Ingestion jobs,
      ArticleSearch search,
      Revisions revisions,
      Originals originals,
      Removals removals,
      ReadingMarks marks,
      Reader reader,
      Clock clock) {
    this.jobs = jobs;
    this.search = search;
    this.revisions = revisions;
    this.originals = originals;
    this.removals = removals;
    this.marks = marks;
    this.reader = reader;
    this.clock = clock;
  }

  /** Removes one article; whether there was one. When it returns, no search finds it. */
  public boolean remove(String id, String reason, String who) {
    String why = checked(reason);
    boolean found =
        revisions.find(id).map(current -> remove(List.of(current.article()), why, who)).isPresent();
    jobs.refresh();
    return found;
  }

  /**
   * Removes what a search finds, as a job.
   *
   * @throws IllegalArgumentException with one sentence, where that would be everything or nothing
   */
  public Job start(Criteria criteria, String reason, String who) {
    if (criteria.isEverything()) {
      throw new IllegalArgumentException(
          "Say which articles to remove; without a query or filter it would be all of them.");
    }
    String why = checked(reason);
    Selection selection = Selection.of(search, criteria);
    if (selection.count() == 0) {
      throw new IllegalArgumentException("No article matches, so none was removed.");
    }
    return jobs.start(
        Job.Kind.REMOVE,
        CriteriaParameters.toQuery(criteria, Sort.RELEVANCE),
        who,
        (job, progress) ->
            OnBehalf.of(
                who,
                () -> {
                  selection.each(progress, page -> remove(page, why, who, progress));
                  return selection;
                }));
  }

  private void remove(List<Hit> page, String why, String who, Progress progress) {
    List<String> ids = page.stream().map(Hit::id).toList();
    List<Article> articles = revisions.list(ids).stream().map(Revisions.Current::article).toList();
    remove(articles, why, who);
    articles.forEach(article -> progress.changed("removed"));
  }

  /** Newest first, of collections that whoever asks may read. */
  public List<Removal> list(int offset, int limit) {
    return removals.list(reader.hidden(), offset, limit);
  }

  /** Lets an article come back when it is ingested again; whether it had been removed. */
  public boolean lift(String id) {
    return removals.lift(id);
  }

  /**
   * The block comes first, so that an ingestion under way cannot bring an article back. What
   * readers made of the articles goes with them.
   */
  private List<Article> remove(List<Article> articles, String reason, String who) {
    for (Article a : articles) {
      removals.add(
          new Removal(a.id(), a.collection(), a.origin(), a.title(), reason, who, clock.instant()));
    }
    List<String> ids = articles.stream().map(Article::id).toList();
    revisions.delete(ids);
    originals.delete(ids);
    marks.forget(ids);
    return articles;
  }

  private static String checked(String reason) {
    String clean = reason.replace('\0', ' ').strip();
    if (clean.length() > Removals.LONGEST_REASON) {
      throw new IllegalArgumentException("A reason has at most 500 characters.");
    }
    return clean;
  }
}
