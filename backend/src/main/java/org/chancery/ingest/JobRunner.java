package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.index.ArticleWriter;
import org.chancery.ingest.ArticleMaker.Made;
import org.chancery.ingest.Feed.Found;
import org.jspecify.annotations.Nullable;

/**
 * Runs one job: one thread finds items, two a core make articles of them, and the bulk sender
 * writes. What waits is bounded in number and in size, so memory does not depend on the input.
 */
final class JobRunner {

  /** Two a core: half of them wait, for what is indexed already or for the sender. */
  private static final int WORKERS = 2 * Runtime.getRuntime().availableProcessors();

  private final ArticleMaker maker;
  private final Batches batches;
  private final ArticleWriter writer;
  private final Progress progress;
  private final WebSource web;
  private final String job;
  private final String collection;
  private final String who;
  private final Columns columns;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Seen seen = new Seen();
  private final InOrder<Handled> inOrder = new InOrder<>();
  private final Feed feed;

  JobRunner(
      ArticleMaker maker,
      Batches batches,
      ArticleWriter writer,
      Progress progress,
      WebSource web,
      Job job,
      Columns columns,
      Wanted wanted) {
    this.maker = maker;
    this.batches = batches;
    this.writer = writer;
    this.progress = progress;
    this.web = web;
    this.job = job.id();
    this.collection = job.collection();
    this.who = job.startedBy();
    this.columns = columns;
    feed =
        new Feed(progress.ledger(), wanted, () -> progress.isCancelled() || failure.get() != null);
  }

  /** Returns when everything found has been handed to the writer. */
  void run(Sources sources) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    workers.add(
        Thread.ofPlatform().daemon().name("ingest-size").start(() -> measure(sources.files())));
    for (int i = 0; i < WORKERS; i++) {
      workers.add(Thread.ofPlatform().daemon().name("ingest-" + i).start(this::work));
    }
    try (Contents contents = new Contents(columns)) {
      List<Path> files = sources.files();
      for (int i = 0; i < files.size() && !feed.isCancelled(); i++) {
        new FileSource(files.get(i), i, contents, feed).find();
      }
      fetch(sources.pages());
    } finally {
      feed.end();
      for (Thread worker : workers) {
        worker.join();
      }
    }
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown != null) {
      throw new IllegalStateException("a worker failed", thrown);
    }
  }

  /** What comes from the web comes in no order, so the checkpoint stays behind the files. */
  private void fetch(List<String> pages) throws InterruptedException {
    if (!pages.isEmpty() && !feed.isCancelled()) {
      progress.ledger().awaitSettled(feed::isCancelled);
      web.find(pages, job, collection, progress, feed);
    }
  }

  private void measure(List<Path> sources) {
    try {
      progress.total(FileSizes.of(sources, progress::isCancelled));
    } catch (IOException e) {
      // The walk that reads them meets the same and says so.
    }
  }

  private void work() {
    Batch batch = batches.open(writer, progress, who);
    try {
      while (!progress.isCancelled() && failure.get() == null) {
        Found found = feed.poll();
        if (found != null) {
          handle(found, batch);
        } else {
          batch.flush();
          if (feed.isExhausted()) {
            return;
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    }
  }

  /** Made in any order, taken in that of the files: of two with one address the first counts. */
  private void handle(Found found, Batch batch) {
    Made made = maker.make(found.item(), collection, job);
    List<Handled> now = new ArrayList<>();
    if (found.entry() == null) {
      now.add(taken(found, made));
    } else {
      inOrder.put(
          found.number(), new Handled(found, made), h -> now.add(taken(h.found(), h.made())));
    }
    for (Handled one : now) {
      add(one, batch);
    }
  }

  /**
   * Something that a worker is done with.
   *
   * @param made null where there is nothing to be written
   */
  private record Handled(Found found, @Nullable Made made) {}

  private void add(Handled one, Batch batch) {
    if (one.made() instanceof Made.Ready ready) {
      batch.add(ready);
      if (one.found().item() instanceof Item.Page fetched) {
        web.remember(fetched.page(), ready.article());
      }
    }
    if (one.found().entry() != null) {
      progress.ledger().handled(one.found().entry());
    }
    feed.done(one.found());
  }

  private Handled taken(Found found, @Nullable Made made) {
    if (made instanceof Made.Ready ready) {
      Seen.Sight sight = seen.add(ready.article());
      if (sight == Seen.Sight.FIRST && expect(ready.article().id(), found.entry())) {
        return new Handled(found, ready);
      }
      progress.duplicate(found.entry(), Doubt.ofAnother(ready.article(), sight));
    } else if (made instanceof Made.Failed failed && found.entry() == null) {
      progress.notIndexed(failed.origin(), failed.reason());
    } else if (made instanceof Made.Failed failed && found.entry() != null) {
      NotIndexed why = new NotIndexed(failed.origin(), failed.reason());
      progress.settle(found.entry(), Outcome.NOT_INDEXED, why);
    }
    return new Handled(found, null);
  }

  /** Whether no other item made the same article a moment ago. */
  private boolean expect(String article, Ledger.@Nullable Entry entry) {
    return entry == null || progress.ledger().expect(article, entry);
  }
}
