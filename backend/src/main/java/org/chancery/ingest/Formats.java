package org.chancery.ingest;

import java.util.Locale;
import java.util.Set;

/** Which format a file's name promises. */
final class Formats {

  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> FOREIGN =
      Set.of(
          "pdf", "doc", "docx", "rtf", "odt", "xls", "xlsx", "png", "jpg", "jpeg", "gif", "webp",
          "svg", "mp3", "mp4", "zip", "tar", "7z", "rar", "css", "js", "exe", "warc", "csv");

  private Formats() {}

  static boolean isJsonLines(String name) {
    return LINES.contains(extension(withoutGz(name)));
  }

  static boolean isGzipped(String name) {
    return extension(name).equals("gz");
  }

  /** A format that is known not to be read. */
  static boolean isForeign(String name) {
    return FOREIGN.contains(extension(withoutGz(name))) || name.endsWith(".tgz");
  }

  static String withoutGz(String name) {
    return isGzipped(name) ? name.substring(0, name.length() - 3) : name;
  }

  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
