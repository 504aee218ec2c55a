package org.chancery.savedsearch;

/** Somebody who may open a saved search wants to change it. */
public final class NotYours extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  NotYours(SavedSearch saved) {
    super("Only " + saved.owner() + " may change this search; duplicate it to have your own.");
  }
}
