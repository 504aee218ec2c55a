package org.chancery.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Asks again for a minute while the server is away: one that died is back some seconds later. Only
 * for what may be said twice.
 */
final class Patience {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);

  private Patience() {}

  /** Something that is asked of the server. */
  @FunctionalInterface
  interface Attempt<T> {
    T make() throws IOException;
  }

  static <T> T with(Attempt<T> attempt) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      try {
        return attempt.make();
      } catch (IOException | ElasticsearchException e) {
        if (!isPassing(e) || System.nanoTime() > end) {
          throw e;
        }
      }
      pause();
    }
  }

  static <T> CompletableFuture<T> later(Supplier<CompletableFuture<T>> attempt) {
    return until(System.nanoTime() + LONGEST.toNanos(), attempt);
  }

  private static <T> CompletableFuture<T> until(long end, Supplier<CompletableFuture<T>> attempt) {
    return attempt
        .get()
        .exceptionallyCompose(e ->
            isPassing(e) && System.nanoTime() < end
                ? CompletableFuture.runAsync(() -> {}, LATER)
                    .thenCompose(paused -> until(end, attempt))
                : CompletableFuture.failedFuture(e));
  }

  /** No answer at all, or one that tells to come back later. */
  private static boolean isPassing(Throwable thrown) {
    Throwable e =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    return switch (e) {
      case ElasticsearchException answer -> tellsToWait(answer.status());
      case TransportException answer -> tellsToWait(answer.statusCode());
      case InterruptedIOException interrupted -> false;
      case IOException unanswered -> true;
      default -> false;
    };
  }

  private static boolean tellsToWait(int status) {
    return status == 429 || status >= 502;
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the server was away");
    }
  }
}
