package org.chancery.export;

import java.util.List;

/**
 * Cells of the documented CSV form: a cell that a spreadsheet would take for a formula gets one
 * leading apostrophe, which readers of the form drop again.
 */
public final class Cells {

  private static final String GUARDED = "=+-@'\t\r";
  private static final String SEPARATOR = " | ";

  private Cells() {}

  public static String guarded(String value) {
    return !value.isEmpty() && GUARDED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  /** The value that was guarded. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  static String list(List<String> values) {
    return guarded(String.join(SEPARATOR, values));
  }
}
