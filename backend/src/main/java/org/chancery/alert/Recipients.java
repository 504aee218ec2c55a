package org.chancery.alert;

import org.jspecify.annotations.Nullable;

/** To whom notices may go by e-mail. */
record Recipients(boolean canMail) {

  /**
   * The address alone; absent for none.
   *
   * @throws IllegalArgumentException with one sentence for what is no address
   */
  @Nullable String checked(@Nullable String email) {
    if (email == null || email.isBlank()) {
      return null;
    }
    if (!canMail) {
      throw new IllegalArgumentException(
          "This installation sends no e-mail; leave the address out, or ask its administrator to"
              + " name a mail server.");
    }
    return MailText.address(email.strip()).getAddress();
  }
}
