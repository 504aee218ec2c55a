package org.chancery.savedsearch;

/** Somebody who may open what another keeps wants to change it. */
public final class NotYours extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence whose it is
   */
  public NotYours(String sentence) {
    super(sentence);
  }

  NotYours(SavedSearch saved) {
    super("Only " + saved.owner() + " may change this search; duplicate it to have your own.");
  }
}
