package org.chancery.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who must say that an event is one. */
public enum Claim {
  /** Whoever. */
  ANYONE,
  /** The outlet, on its own account. */
  OUTLET,
  /** Somebody whom the outlet names: what it reports is that they say so. */
  ALLEGED;

  /** Its value in addresses and in the HTTP interface. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Claim> find(String parameter) {
    return Arrays.stream(values()).filter(c -> c.parameter().equals(parameter)).findFirst();
  }
}
