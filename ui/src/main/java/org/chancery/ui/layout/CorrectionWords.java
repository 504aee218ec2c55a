package org.chancery.ui.layout;

import org.chancery.curation.CorrectedField;
import org.chancery.curation.Correction;
import org.jspecify.annotations.Nullable;

/** How the page speaks of corrections. */
public final class CorrectionWords {

  private CorrectionWords() {}

  /** {@code Date of publication}. */
  public static String field(CorrectedField field) {
    return switch (field) {
      case TITLE -> "Title";
      case PUBLISHED -> "Date of publication";
      case OUTLET -> "Outlet";
    };
  }

  /** {@code Date of publication: 2024-09 (before: none)}. */
  public static String change(Correction correction) {
    return field(correction.field())
        + ": "
        + value(correction.field(), correction.value())
        + " (before: "
        + value(correction.field(), correction.formerValue())
        + ")";
  }

  private static String value(CorrectedField field, @Nullable String value) {
    if (value == null) {
      return "none";
    }
    return field == CorrectedField.PUBLISHED ? value : "“" + Formats.plain(value) + "”";
  }
}
