package org.chancery.ingest;

import org.chancery.ingest.web.Address;
import org.chancery.ingest.web.BadAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a line or row says of its address: one that a reader can open, or a sentence on why it is
 * left out.
 */
record GivenUrl(@Nullable String url, @Nullable String doubt) {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_SHOWN = 60;

  static GivenUrl of(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return new GivenUrl(null, null);
    }
    String text = given.strip();
    if (text.length() > LONGEST) {
      return new GivenUrl(null, "The address is longer than 2,000 characters and was left out.");
    }
    try {
      Address.parse(text);
      return new GivenUrl(text, null);
    } catch (BadAddress e) {
      String all = Address.shown(text);
      String shown = all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
      return new GivenUrl(
          null,
          "The address '"
              + shown
              + "' was left out; write one that begins with http:// or https://, without a"
              + " password.");
    }
  }
}
