package org.chancery.ingest.database;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of authors as databases print them. */
final class Bylines {

  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final Pattern PARTS = Pattern.compile("\\s*(?:;|\\band\\b|&)\\s*");

  private Bylines() {}

  /** "By ANN LEE and BO EK; Photos by …" and the like. */
  static List<String> of(String line) {
    return Arrays.stream(PARTS.split(BY.matcher(line.strip()).replaceFirst("")))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() < 60)
        .toList();
  }

  /** "Lee, Ann; Ek, Bo". */
  static List<String> reversed(String line) {
    return Arrays.stream(line.split(";"))
        .map(name -> name.replaceFirst("^\\s*([^,]+),\\s*([^,]+?)\\s*$", "$2 $1").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
