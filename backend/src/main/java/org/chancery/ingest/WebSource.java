package org.chancery.ingest;

import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.index.Articles;
import org.chancery.index.DocumentMapper;
import org.chancery.ingest.web.Address;
import org.chancery.ingest.web.Validators;
import org.chancery.ingest.web.Web;
import org.chancery.ingest.web.WebPage;
import org.chancery.ingest.web.WebSink;

/** Brings what the web holds into a job. Thread-safe. */
final class WebSource {

  private static final Validators NONE = new Validators(null, null);

  private final Web web;
  private final FetchedPages fetched;
  private final Articles articles;

  WebSource(Web web, FetchedPages fetched, Articles articles) {
    this.web = web;
    this.fetched = fetched;
    this.articles = articles;
  }

  /**
   * @param job its id
   */
  void find(List<String> addresses, String job, String collection, Progress progress, Feed feed)
      throws InterruptedException {
    try (OfficePages office = new OfficePages()) {
      web.gather(addresses, new Intake(job, collection, progress, feed, office));
    }
  }

  /** Keeps what the server said, so that it can be asked whether the page has changed since. */
  void remember(WebPage page, Article article) {
    fetched.put(
        article.collection(),
        page.address(),
        new FetchedPages.Fetched(
            page.validators(), article.id(), DocumentMapper.toDocument(article).contentHash()));
  }

  private final class Intake implements WebSink {

    private final String job;
    private final String collection;
    private final Progress progress;
    private final Feed feed;
    private final OfficePages office;

    Intake(String job, String collection, Progress progress, Feed feed, OfficePages office) {
      this.job = job;
      this.collection = collection;
      this.progress = progress;
      this.feed = feed;
      this.office = office;
    }

    @Override
    public boolean isCancelled() {
      return feed.isCancelled();
    }

    @Override
    public void found() {
      progress.pageFound();
    }

    @Override
    public void done() {
      progress.pageDone();
    }

    /** A page whose article was removed or changed since, or never written, is fetched whole. */
    @Override
    public Validators known(Address address) {
      return fetched
          .find(collection, address)
          .filter(f -> !f.validators().isEmpty() && indexed(f).isPresent())
          .map(FetchedPages.Fetched::validators)
          .orElse(NONE);
    }

    /** Pages that this job wrote before its process was killed were lost to its counts alone. */
    @Override
    public boolean isSettled(Address address) {
      if (!progress.isResumed()) {
        return false;
      }
      Optional<Articles.Known> written =
          fetched.find(collection, address).flatMap(this::indexed).filter(k -> k.job().equals(job));
      written.ifPresent(known -> {
        progress.count(Batch.written(known));
        if (known.doubt() != null) {
          progress.doubt(new Doubt(address.toString(), known.doubt()));
        }
      });
      return written.isPresent();
    }

    private Optional<Articles.Known> indexed(FetchedPages.Fetched page) {
      Articles.Known known = articles.known(List.of(page.article())).get(page.article());
      return Optional.ofNullable(known).filter(k -> k.contentHash().equals(page.contentHash()));
    }

    @Override
    public void page(WebPage page) throws InterruptedException {
      feed.give(Feed.Found.ofWeb(office.read(page)));
    }

    @Override
    public void unchanged() {
      progress.count(Outcome.UNCHANGED);
    }

    @Override
    public void duplicate() {
      progress.count(Outcome.DUPLICATE);
    }

    @Override
    public void failed(String address, String reason) {
      progress.notIndexed(address, reason);
    }
  }
}
