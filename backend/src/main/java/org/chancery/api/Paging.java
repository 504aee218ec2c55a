package org.chancery.api;

/** Checks the part of a list that is asked for. */
final class Paging {

  private static final int MOST = 1_000;

  private Paging() {}

  static void check(int offset, int limit) {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("offset is 0 or more, limit lies between 1 and 1,000.");
    }
  }
}
