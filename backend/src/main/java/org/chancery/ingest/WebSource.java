package org.chancery.ingest;

import java.util.List;
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

  void find(List<String> addresses, String collection, Progress progress, Sink sink)
      throws InterruptedException {
    if (!addresses.isEmpty()) {
      web.gather(addresses, new Intake(collection, progress, sink));
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

    private final String collection;
    private final Progress progress;
    private final Sink sink;

    Intake(String collection, Progress progress, Sink sink) {
      this.collection = collection;
      this.progress = progress;
      this.sink = sink;
    }

    @Override
    public boolean isCancelled() {
      return sink.isCancelled();
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
          .filter(f -> !f.validators().isEmpty() && isIndexed(f))
          .map(FetchedPages.Fetched::validators)
          .orElse(NONE);
    }

    private boolean isIndexed(FetchedPages.Fetched page) {
      Articles.Known known = articles.known(List.of(page.article())).get(page.article());
      return known != null && known.contentHash().equals(page.contentHash());
    }

    @Override
    public void page(WebPage page) throws InterruptedException {
      sink.accept(new Item.Page(page));
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
