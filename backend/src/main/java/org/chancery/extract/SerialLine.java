package org.chancery.extract;

import java.util.regex.Pattern;

/**
 * Serial numbers of wire services, such as an outlet's name, a date and a running number in one
 * word.
 */
final class SerialLine {

  private static final Pattern SERIAL = Pattern.compile("^[\\p{L}_-]{0,20}\\d{6,}[\\p{L}\\d_-]*$");

  private SerialLine() {}

  static boolean matches(String line) {
    return line.length() >= 10 && SERIAL.matcher(line).matches();
  }
}
