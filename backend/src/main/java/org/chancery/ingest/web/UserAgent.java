package org.chancery.ingest.web;

import org.jspecify.annotations.Nullable;

/** Who we say that we are. */
public final class UserAgent {

  private UserAgent() {}

  /**
   * @param contact an address at which site owners learn who fetches; may be empty
   */
  public static String of(String contact) {
    @Nullable String built = UserAgent.class.getPackage().getImplementationVersion();
    String name = "Chancery/" + (built == null ? "0" : built);
    if (contact.isBlank()) {
      return name;
    }
    if (!contact.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException(
          "chancery.fetch.contact must be an address without spaces, such as"
              + " https://example.org/about.");
    }
    return name + " (+" + contact + ")";
  }
}
