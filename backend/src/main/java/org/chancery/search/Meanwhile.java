package org.chancery.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What is asked of Elasticsearch while the thread that needs the answer does something else. The
 * question must not depend on that thread, as what somebody may read does.
 */
final class Meanwhile<T> {

  private final FutureTask<T> asked;

  private Meanwhile(Supplier<T> question) {
    this.asked = new FutureTask<>(question::get);
  }

  static <T> Meanwhile<T> ask(Supplier<T> question) {
    Meanwhile<T> meanwhile = new Meanwhile<>(question);
    Thread.ofVirtual().start(meanwhile.asked);
    return meanwhile;
  }

  /** Fails as the question did. */
  T answer() {
    try {
      return asked.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SearchUnavailable("The search was given up; try again.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("an answer could not be read", e.getCause());
    }
  }
}
