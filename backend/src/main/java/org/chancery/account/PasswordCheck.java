package org.chancery.account;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Compares passwords, slowly where somebody guesses. */
final class PasswordCheck extends DaoAuthenticationProvider {

  private final Guesses guesses;

  PasswordCheck(Accounts accounts, PasswordEncoder encoder, Guesses guesses) {
    super(accounts);
    this.guesses = guesses;
    setPasswordEncoder(encoder);
    setUserDetailsPasswordService(accounts);
    // Only who knows the password is told that the account is disabled.
    setPreAuthenticationChecks(user -> {});
    setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
  }

  @Override
  public Authentication authenticate(Authentication given) {
    return guesses.counted(given.getName(), address(given), () -> super.authenticate(given));
  }

  private static String address(Authentication given) {
    return given.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }
}
