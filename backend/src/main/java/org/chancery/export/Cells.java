package org.chancery.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of the documented CSV form: a cell that a spreadsheet would take for a formula gets one
 * leading apostrophe, which readers of the form drop again.
 */
public final class Cells {

  /** Some spreadsheets take the wide forms of East Asian scripts for the signs themselves. */
  private static final String GUARDED = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String SEPARATOR = " | ";
  private static final Pattern WHITE = Pattern.compile("(?U)\\s+");

  private Cells() {}

  public static String guarded(String value) {
    return !value.isEmpty() && GUARDED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  /** The value that was guarded. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** Not yet guarded. */
  static String list(List<String> values) {
    return String.join(SEPARATOR, values);
  }

  /** Many programs read a file of CSV line by line. */
  static String onOneLine(String text) {
    return WHITE.matcher(text.strip()).replaceAll(" ");
  }

  /** An empty cell where there is nothing. */
  static String of(@Nullable String value) {
    return value == null ? "" : value;
  }
}
