package org.chancery.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * Slows down who guesses passwords, wherever one is asked for: after five wrong ones in a row for
 * one name each answer waits longer, and from one address there are only so many. Thread-safe.
 */
public final class Guesses {

  /** So that those who guess do not take every thread that answers. */
  private static final int MOST_WAITING = 20;

  /** Each comparison takes 19 MiB and a processor for a while; the memory must do for all. */
  private static final int MOST_COMPARED = 8;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Limits limits;
  private final GuessDelay delay = new GuessDelay();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Semaphore comparing = new Semaphore(MOST_COMPARED, true);

  public Guesses(Limits limits) {
    this.limits = limits;
  }

  /**
   * Compares a password, after a pause where some were wrong, and when it is its turn.
   *
   * @param address it came from
   * @param compared throws {@link BadCredentialsException} or {@link WrongPassword} for a wrong one
   * @throws TooManyGuesses where there were too many wrong ones
   */
  <T> T counted(String name, String address, Supplier<T> compared) {
    requireFew(address);
    pause(delay.about(name));
    awaitTurn();
    try {
      // Others from there may have guessed meanwhile.
      requireFew(address);
      T known = compared.get();
      delay.right(name);
      return known;
    } catch (BadCredentialsException | WrongPassword e) {
      delay.wrong(name);
      limits.guessedWrong(address);
      throw e;
    } finally {
      comparing.release();
    }
  }

  private void requireFew(String address) {
    if (!limits.mayGuess(address)) {
      throw new TooManyGuesses();
    }
  }

  private void awaitTurn() {
    try {
      if (!comparing.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TooManyGuesses();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadCredentialsException("interrupted", e);
    }
  }

  /** Before the comparison: a right password that was quick would tell itself. */
  private void pause(Duration time) {
    if (time.isZero()) {
      return;
    }
    if (!waiting.tryAcquire()) {
      throw new BadCredentialsException("too many are guessing");
    }
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadCredentialsException("interrupted", e);
    } finally {
      waiting.release();
    }
  }
}
