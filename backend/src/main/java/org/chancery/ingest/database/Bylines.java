package org.chancery.ingest.database;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of authors as databases print them. */
final class Bylines {

  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final Pattern PARTS = Pattern.compile("\\s*(?:;|\\band\\b|&)\\s*");

  private static final Pattern REVERSED =
      Pattern.compile("^([^,]+),\\s*([^,]+?)(?:,(\\s*(?:Jr\\.?|Sr\\.?|I{2,3})))?$");

  /** Behind an initial or a "Jr" it is part of the name. */
  private static final Pattern STOP = Pattern.compile("(?<!(?:^|[\\s.-])\\p{Lu})(?<!\\b[JS]r)\\.$");

  private Bylines() {}

  /** "By ANN LEE and BO EK; Photos by …" and the like. */
  static List<String> of(String line) {
    return Arrays.stream(PARTS.split(BY.matcher(line.strip()).replaceFirst("")))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() < 60)
        .toList();
  }

  /** "Lee, Ann; Ek, Bo A.; King, Martin, Jr." and a full stop at the end of the list. */
  static List<String> reversed(String line) {
    return Arrays.stream(line.split(";"))
        .map(name -> STOP.matcher(name.strip()).replaceFirst(""))
        .map(name -> REVERSED.matcher(name).replaceFirst("$2 $1$3").strip())
        .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("anonymous"))
        .toList();
  }
}
