package org.chancery.ingest.web;

import java.util.Locale;

/**
 * Hosts that are numbers, in every spelling that some resolver understands: {@code 127.1}, {@code
 * 2130706433}, {@code 0x7f.1}, {@code 0177.0.0.1}. The rules are those of the WHATWG URL standard.
 */
final class Ipv4Spelling {

  private Ipv4Spelling() {}

  /** Four decimal parts where the host is a number, else the host itself. */
  static String canonical(String host) {
    String[] parts = host.split("\\.", -1);
    if (!isNumber(parts[parts.length - 1])) {
      return host;
    }
    if (parts.length > 4) {
      throw bad();
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i]);
      boolean last = i == parts.length - 1;
      int bytes = last ? 4 - i : 1;
      if (part >= 1L << (8 * bytes)) {
        throw bad();
      }
      value = (value << (8 * bytes)) | part;
    }
    return String.format(
        Locale.ROOT,
        "%d.%d.%d.%d",
        value >> 24 & 0xff,
        value >> 16 & 0xff,
        value >> 8 & 0xff,
        value & 0xff);
  }

  private static boolean isNumber(String part) {
    return part.matches("[0-9]+|0[xX][0-9a-fA-F]*");
  }

  private static long number(String part) {
    if (!isNumber(part)) {
      throw bad();
    }
    try {
      if (part.startsWith("0x")) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return part.length() > 1 && part.startsWith("0")
          ? Long.parseLong(part, 8)
          : Long.parseLong(part);
    } catch (NumberFormatException e) {
      throw bad();
    }
  }

  private static BadAddress bad() {
    return new BadAddress("The address has no valid host.");
  }
}
