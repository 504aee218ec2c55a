package org.chancery.savedsearch;

import java.util.List;

/**
 * What a saved search is found by among others.
 *
 * @param folder empty for none
 */
public record Label(String name, String folder, String note, List<String> tags) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 10_000;
  private static final int LONGEST_TAG = 50;
  private static final int MOST_TAGS = 20;

  /**
   * Strips what surrounds the words, and control characters.
   *
   * @throws IllegalArgumentException with one sentence for what is blank or too long
   */
  public Label {
    name = line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Give the search a name.");
    }
    check(name.length() <= LONGEST_NAME, "A name has at most 200 characters.");
    folder = line(folder);
    check(folder.length() <= LONGEST_NAME, "The name of a folder has at most 200 characters.");
    note = note.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\t\\r\\n]]", " ").strip();
    check(note.length() <= LONGEST_NOTE, "A note has at most 10,000 characters.");
    tags = tags.stream().map(Label::line).filter(tag -> !tag.isEmpty()).distinct().toList();
    check(tags.size() <= MOST_TAGS, "A search has at most 20 tags.");
    check(
        tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG),
        "A tag has at most 50 characters.");
  }

  public Label(String name) {
    this(name, "", "", List.of());
  }

  public Label named(String other) {
    return new Label(other, folder, note, tags);
  }

  /** Without ends of lines, halves of characters, and what turns around how the rest is read. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", " ")
        .strip();
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
