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

  /** {@code to the day} for {@code day}. */
  public static String precision(String name) {
    return "to the " + (name.equals("instant") ? "minute" : name);
  }

  /** {@code low (below 70 %)} for {@code low}. */
  public static String confidence(String band) {
    return switch (band) {
      case "high" -> "high (90 % or more)";
      case "medium" -> "medium (70 % or more)";
      case "low" -> "low (below 70 %)";
      default -> band;
    };
  }

  /** Whether articles were coded, or why not. */
  public static String coded(String reason) {
    return reason.equals("coded") ? reason : "not coded: " + reason;
  }
}
