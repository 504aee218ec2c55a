package org.chancery.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which format a file's name promises. */
final class Formats {

  /** What has to be done to get at the documents of a file. */
  enum Kind {
    /** One document: HTML or text. */
    DOCUMENT,
    JSON_LINES,
    TABLE,
    WEB_ARCHIVE,
    /** PDF and the like, from which a text is taken first. */
    OFFICE,
    /** Says which columns of the table beside it hold what. */
    COLUMNS,
    ZIP,
    TAR,
    /** A format that is known not to be read. */
    FOREIGN
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("jsonl", Kind.JSON_LINES),
          Map.entry("ndjson", Kind.JSON_LINES),
          Map.entry("json", Kind.JSON_LINES),
          Map.entry("csv", Kind.TABLE),
          Map.entry("tsv", Kind.TABLE),
          Map.entry("columns", Kind.COLUMNS),
          Map.entry("warc", Kind.WEB_ARCHIVE),
          Map.entry("pdf", Kind.OFFICE),
          Map.entry("docx", Kind.OFFICE),
          Map.entry("rtf", Kind.OFFICE),
          Map.entry("zip", Kind.ZIP),
          Map.entry("tar", Kind.TAR),
          Map.entry("tgz", Kind.TAR));

  private static final Set<String> FOREIGN =
      Set.of(
          "doc", "odt", "xls", "xlsx", "png", "jpg", "jpeg", "gif", "webp", "svg", "mp3", "mp4",
          "7z", "rar", "css", "js", "exe");

  private Formats() {}

  static Kind of(String name) {
    String extension = extension(withoutGz(name));
    return FOREIGN.contains(extension)
        ? Kind.FOREIGN
        : KINDS.getOrDefault(extension, Kind.DOCUMENT);
  }

  static boolean isGzipped(String name) {
    String extension = extension(name);
    return extension.equals("gz") || extension.equals("tgz");
  }

  static String withoutGz(String name) {
    return extension(name).equals("gz") ? name.substring(0, name.length() - 3) : name;
  }

  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The last part of a path inside an archive. */
  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
