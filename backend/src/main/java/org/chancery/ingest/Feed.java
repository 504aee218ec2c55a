package org.chancery.ingest;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found on its way to the workers, bounded in number and in size. Knows the place of
 * everything that comes out of files, and lets nothing pass that was settled when the job was begun
 * or that it is not to take.
 */
final class Feed implements Sink {

  private static final int QUEUE = 256;

  private final BlockingQueue<Found> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Semaphore room = new Semaphore(Limits.UNDER_WAY);
  private final Ledger ledger;
  private final Checkpoint from;
  private final Wanted wanted;
  private final BooleanSupplier cancelled;
  private Place place = Place.BEGIN;
  private long settled;
  private long read;

  /** Bytes of what comes next, with those that were read ahead while settled things were passed. */
  private long share;

  private long early;
  private boolean jumped;
  private long given;
  private volatile boolean ended;

  /**
   * Something that a worker is to take.
   *
   * @param number of those that came out of files, from 0 on
   * @param entry settled with it; none where it came from the web, in no order
   */
  record Found(Item item, long number, Ledger.@Nullable Entry entry) {
    static Found ofWeb(Item item) {
      return new Found(item, -1, null);
    }
  }

  /**
   * @param wanted what is to be taken
   */
  Feed(Ledger ledger, Wanted wanted, BooleanSupplier cancelled) {
    this.ledger = ledger;
    this.from = ledger.checkpoint();
    this.wanted = wanted;
    this.cancelled = cancelled;
  }

  /** Begins with a file; false where nothing of it is to be read. */
  boolean enter(int source, String path, String origin, long size) {
    int order = compare(source, path, from.place());
    if (order < 0 || (order == 0 && from.place().whole())) {
      return false;
    }
    place = new Place(source, path, 0, false, Place.Jump.NONE);
    settled = order == 0 ? from.place().count() : 0;
    read = 0;
    early = 0;
    jumped = false;
    if (!wanted.mayBeIn(origin)) {
      passed(size);
      return false;
    }
    return true;
  }

  /** Everything of the file has been handed on. */
  void leave() {
    if (!isCancelled()) {
      place = new Place(place.source(), place.path(), place.count(), true, Place.Jump.NONE);
      ledger.pass(place, read, 0, null);
    }
  }

  @Override
  public @Nullable Begin begin() {
    Place.Jump jump = from.place().jump();
    if (settled == 0 || jump.offset() == 0) {
      return null;
    }
    place = new Place(place.source(), place.path(), jump.count(), false, jump);
    read = from.read();
    jumped = true;
    return new Begin(jump.offset(), read);
  }

  @Override
  public void mark(long offset) {
    place =
        new Place(
            place.source(),
            place.path(),
            place.count(),
            false,
            new Place.Jump(offset, place.count()));
  }

  @Override
  public void accept(Item item) throws InterruptedException {
    if (isCancelled() || !next(item.bytes())) {
      return;
    }
    if (wanted.contains(item.origin())) {
      give(new Found(item, given++, ledger.open(place, read, share)));
    } else {
      ledger.pass(place, read, share, null);
    }
  }

  @Override
  public void passed(long bytes) {
    if (!isCancelled() && next(bytes)) {
      ledger.pass(place, read, share, null);
    }
  }

  @Override
  public void skipped(String kind, long bytes) {
    if (!isCancelled() && next(bytes)) {
      ledger.pass(place, read, share, wanted.isEverything() ? kind : null);
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  /** Hands on what waits; gives up when the job is cancelled. */
  void give(Found found) throws InterruptedException {
    while (!room.tryAcquire(found.item().weight(), 100, TimeUnit.MILLISECONDS)) {
      if (isCancelled()) {
        return;
      }
    }
    while (!queue.offer(found, 100, TimeUnit.MILLISECONDS)) {
      if (isCancelled()) {
        return;
      }
    }
  }

  /** The next that a worker is to take, null where none came for a moment. */
  @Nullable Found poll() throws InterruptedException {
    return queue.poll(50, TimeUnit.MILLISECONDS);
  }

  void done(Found found) {
    room.release(found.item().weight());
  }

  /** Nothing will come any more. */
  void end() {
    ended = true;
  }

  boolean isExhausted() {
    return ended && queue.isEmpty();
  }

  /** Moves to the next place; false where it was settled before. */
  private boolean next(long bytes) {
    place = new Place(place.source(), place.path(), place.count() + 1, false, place.jump());
    read += bytes;
    if (place.count() > settled) {
      share = early + bytes;
      early = 0;
      return true;
    }
    // Those of a file that is read from its beginning again are in the checkpoint.
    early += jumped ? bytes : 0;
    return false;
  }

  /** In the order of {@link FolderWalk}. */
  private static int compare(int source, String path, Place other) {
    return source != other.source()
        ? Integer.compare(source, other.source())
        : Arrays.compare(path.split("/"), other.path().split("/"));
  }
}
