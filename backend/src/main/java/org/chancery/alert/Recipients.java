package org.chancery.alert;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom notices may go by e-mail.
 *
 * @param domains of the addresses that may be written to; any where there are none
 */
record Recipients(boolean canMail, List<String> domains) {

  Recipients {
    domains = domains.stream().map(d -> d.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The address alone; absent for none.
   *
   * @throws IllegalArgumentException with one sentence for what is no address, or none of these
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
    String address = MailText.address(email.strip()).getAddress();
    String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (!domains.isEmpty() && !domains.contains(domain)) {
      throw new IllegalArgumentException(
          "This installation writes to addresses of "
              + String.join(", ", domains)
              + " alone; give one of these, or leave the address out.");
    }
    return address;
  }
}
