package org.chancery.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The token with which commands on this machine speak to this process; made anew at each start and
 * left in a file that only its user can read.
 */
public final class LocalToken {

  private final String value;

  public LocalToken() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    value = HexFormat.of().formatHex(random);
  }

  public String value() {
    return value;
  }

  boolean matches(String given) {
    return MessageDigest.isEqual(value.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
