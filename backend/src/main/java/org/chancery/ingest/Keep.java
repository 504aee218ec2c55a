package org.chancery.ingest;

import java.util.Arrays;
import java.util.Locale;

/** What is kept of the input that an article was made of. */
enum Keep {
  RAW,
  /** Only what extraction found: rules that annotate can run again, extraction cannot. */
  TEXT,
  NONE;

  /**
   * As the setting {@code chancery.keep} names it.
   *
   * @throws IllegalArgumentException with one sentence for anything else
   */
  static Keep of(String setting) {
    return Arrays.stream(values())
        .filter(keep -> keep.name().toLowerCase(Locale.ROOT).equals(setting))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "chancery.keep is raw, text or none, not '" + setting + "'."));
  }
}
