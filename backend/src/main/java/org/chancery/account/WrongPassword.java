package org.chancery.account;

/** Whoever wants to change a password does not know the present one. */
public final class WrongPassword extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  WrongPassword() {
    super("The present password did not match.");
  }
}
