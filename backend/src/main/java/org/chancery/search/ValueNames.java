package org.chancery.search;

import java.util.Locale;

/** English names of values that are codes. */
public final class ValueNames {

  private ValueNames() {}

  /** {@code English} for {@code en}. */
  public static String language(String code) {
    String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  /** {@code material conflict} for {@code 4}. */
  public static String quad(String number) {
    return switch (number) {
      case "1" -> "verbal cooperation";
      case "2" -> "material cooperation";
      case "3" -> "verbal conflict";
      case "4" -> "material conflict";
      default -> number;
    };
  }
}
