package org.chancery.ingest.database;

import java.util.List;

/**
 * One article of an export; what its header does not say is empty.
 *
 * @param body paragraphs parted by blank lines, empty where none was found
 * @param published as the database prints it
 * @param number the database's own number for it
 */
public record DatabaseArticle(
    String title,
    String body,
    String outlet,
    String published,
    List<String> authors,
    String number) {

  public DatabaseArticle {
    authors = List.copyOf(authors);
  }
}
