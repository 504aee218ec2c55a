package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.curation.Curation;
import org.chancery.index.ArticleWriter;
import org.chancery.index.Articles;
import org.jspecify.annotations.Nullable;

/**
 * Runs one job: one thread finds items, two a core make articles of them, and the bulk sender
 * writes. What waits is bounded in number and in size, so memory does not depend on the input.
 */
final class JobRunner {

  private static final int QUEUE = 256;

  /** Two a core: half of them wait, for what is indexed already or for the sender. */
  private static final int WORKERS = 2 * Runtime.getRuntime().availableProcessors();

  private final ArticleMaker maker;
  private final Articles articles;
  private final Curation curation;
  private final ArticleWriter writer;
  private final Progress progress;
  private final WebSource web;
  private final String job;
  private final String collection;
  private final Columns columns;
  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Semaphore room = new Semaphore(Limits.UNDER_WAY);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Seen seen = new Seen();
  private volatile boolean found;

  JobRunner(
      ArticleMaker maker,
      Articles articles,
      Curation curation,
      ArticleWriter writer,
      Progress progress,
      WebSource web,
      String job,
      String collection,
      Columns columns) {
    this.maker = maker;
    this.articles = articles;
    this.curation = curation;
    this.writer = writer;
    this.progress = progress;
    this.web = web;
    this.job = job;
    this.collection = collection;
    this.columns = columns;
  }

  /**
   * Returns when everything found has been handed to the writer.
   *
   * @throws IOException when a source cannot be read at all
   */
  void run(Sources sources) throws InterruptedException, IOException {
    List<Thread> workers = new ArrayList<>();
    workers.add(
        Thread.ofPlatform().daemon().name("ingest-size").start(() -> measure(sources.files())));
    for (int i = 0; i < WORKERS; i++) {
      workers.add(Thread.ofPlatform().daemon().name("ingest-" + i).start(this::work));
    }
    try (Contents contents = new Contents(columns)) {
      for (Path source : sources.files()) {
        new FileSource(source, contents, new Feed()).find();
      }
      web.find(sources.pages(), collection, progress, new Feed());
    } finally {
      found = true;
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

  private void measure(List<Path> sources) {
    try {
      progress.total(FileSizes.of(sources, progress::isCancelled));
    } catch (IOException e) {
      // The walk that reads them meets the same and says so.
    }
  }

  private void work() {
    Batch batch = new Batch(articles, curation, writer, progress, seen);
    try {
      while (!progress.isCancelled() && failure.get() == null) {
        Item item = queue.poll(50, TimeUnit.MILLISECONDS);
        if (item != null) {
          handle(item, batch);
          room.release(item.weight());
        } else {
          batch.flush();
          if (found && queue.isEmpty()) {
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

  private void handle(Item item, Batch batch) {
    switch (maker.make(item, collection, job)) {
      case ArticleMaker.Made.Ready ready -> {
        if (batch.add(ready) && item instanceof Item.Page fetched) {
          web.remember(fetched.page(), ready.article());
        }
      }
      case ArticleMaker.Made.Failed failed -> progress.notIndexed(failed.origin(), failed.reason());
    }
    progress.done(item.bytes());
  }

  private final class Feed implements Sink {

    @Override
    public void skipped(String kind) {
      progress.skipped(kind);
    }

    @Override
    public void passed(long bytes) {
      progress.done(bytes);
    }

    @Override
    public void accept(Item item) throws InterruptedException {
      while (!room.tryAcquire(item.weight(), 100, TimeUnit.MILLISECONDS)) {
        if (isCancelled()) {
          return;
        }
      }
      while (!queue.offer(item, 100, TimeUnit.MILLISECONDS)) {
        if (isCancelled()) {
          return;
        }
      }
    }

    @Override
    public boolean isCancelled() {
      return progress.isCancelled() || failure.get() != null;
    }
  }
}
