package org.chancery.search;

/** What was asked cannot be understood; the message says what is wrong and what to do. */
public final class BadQuery extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * @param position the character of the query at which it goes wrong, from 0; -1 where that says
   *     nothing
   */
  public BadQuery(String message, int position) {
    super(message);
    this.position = position;
  }

  public int position() {
    return position;
  }
}
