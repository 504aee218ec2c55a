package org.chancery.ingest.office;

/** The text of an office file, or why there is none. */
public sealed interface OfficeText {

  /**
   * A text.
   *
   * @param title as the file's own metadata have it, often empty
   */
  record Read(String title, String text) implements OfficeText {}

  /**
   * No text.
   *
   * @param reason one sentence
   */
  record Unreadable(String reason) implements OfficeText {}
}
