package org.chancery.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares passwords, slowly where somebody guesses. */
final class PasswordCheck extends DaoAuthenticationProvider {

  /** So that those who guess do not take every thread that answers. */
  private static final int MOST_WAITING = 20;

  private final GuessDelay delay = new GuessDelay();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  PasswordCheck(Accounts accounts, PasswordEncoder encoder) {
    super(accounts);
    setPasswordEncoder(encoder);
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String name = given.getName();
    pause(delay.about(name));
    try {
      Authentication known = super.authenticate(given);
      delay.right(name);
      return known;
    } catch (BadCredentialsException e) {
      delay.wrong(name);
      throw e;
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
