package org.chancery.account;

import org.springframework.security.authentication.BadCredentialsException;

/** No password from this address is looked at for a while. */
public final class TooManyGuesses extends BadCredentialsException {

  public static final String SENTENCE =
      "Too many wrong passwords came from your network; try again in a few minutes.";

  private static final long serialVersionUID = 1L;

  TooManyGuesses() {
    super(SENTENCE);
  }
}
