package org.chancery.ingest.database;

import java.util.List;
import java.util.Optional;

/** The formats of news databases. */
public final class DatabaseExports {

  /** Characters that are enough to tell an export from another text. */
  public static final int HEAD = 16_384;

  /** The most telling headers first. */
  private static final List<DatabaseFormat> FORMATS =
      List.of(new ProQuest(), new Factiva(), new Nexis());

  private DatabaseExports() {}

  public static boolean begins(String head) {
    return FORMATS.stream().anyMatch(format -> format.begins(head));
  }

  /** The articles of a text, nothing where it is no export. */
  public static Optional<List<DatabaseArticle>> split(String text) {
    String plain = text.replace("\r\n", "\n").replace('\u00A0', ' ').replace('\f', '\n');
    String head = plain.substring(0, Math.min(plain.length(), HEAD));
    return FORMATS.stream()
        .filter(format -> format.begins(head))
        .map(format -> format.split(plain))
        .filter(articles -> articles.stream().anyMatch(a -> !a.published().isEmpty()))
        .findFirst();
  }
}
