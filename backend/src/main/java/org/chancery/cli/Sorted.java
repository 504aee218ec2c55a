package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on all cores and hands their results on in the order in which the tasks came, with a
 * bounded number under way.
 */
final class Sorted<T> implements AutoCloseable {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final ExecutorService pool = Executors.newFixedThreadPool(CORES);
  private final Deque<Future<T>> underWay = new ArrayDeque<>();
  private final Consumer<T> results;

  Sorted(Consumer<T> results) {
    this.results = results;
  }

  void add(Callable<T> task) {
    underWay.add(pool.submit(task));
    if (underWay.size() >= CORES * 8) {
      takeFirst();
    }
  }

  /** Waits for the rest. */
  @Override
  public void close() {
    while (!underWay.isEmpty()) {
      takeFirst();
    }
    pool.shutdown();
  }

  private void takeFirst() {
    try {
      results.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("Interrupted.", e);
    } catch (ExecutionException e) {
      throw new Failure(String.valueOf(e.getCause()), e);
    }
  }
}
