package org.chancery.gazetteer;

/**
 * Something wrong in a table.
 *
 * @param line the header is line 1
 * @param fatal whether the table cannot be read with it; what is not fatal makes coding doubtful
 * @param sentence what is wrong and what to do
 */
public record Finding(String file, int line, boolean fatal, String sentence) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence;
  }
}
