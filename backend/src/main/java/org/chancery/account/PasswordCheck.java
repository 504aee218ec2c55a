package org.chancery.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Compares passwords, slowly where somebody guesses. */
final class PasswordCheck extends DaoAuthenticationProvider {

  /** So that those who guess do not take every thread that answers. */
  private static final int MOST_WAITING = 20;

  private final Limits limits;
  private final GuessDelay delay = new GuessDelay();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  PasswordCheck(Accounts accounts, PasswordEncoder encoder, Limits limits) {
    super(accounts);
    this.limits = limits;
    setPasswordEncoder(encoder);
    setUserDetailsPasswordService(accounts);
    // Only who knows the password is told that the account is disabled.
    setPreAuthenticationChecks(user -> {});
    setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String name = given.getName();
    String address = address(given);
    if (!limits.mayGuess(address)) {
      throw new TooManyGuesses();
    }
    pause(delay.about(name));
    try {
      Authentication known = super.authenticate(given);
      delay.right(name);
      return known;
    } catch (BadCredentialsException e) {
      delay.wrong(name);
      limits.guessedWrong(address);
      throw e;
    }
  }

  private static String address(Authentication given) {
    return given.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
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
