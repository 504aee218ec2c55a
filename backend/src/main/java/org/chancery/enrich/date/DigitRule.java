package org.chancery.enrich.date;

import java.util.Set;

/** A rule for expressions that begin with digits and with nothing else. */
interface DigitRule extends DateRule {

  @Override
  default Set<String> openers() {
    return Set.of();
  }

  @Override
  default boolean opensWithDigits() {
    return true;
  }
}
