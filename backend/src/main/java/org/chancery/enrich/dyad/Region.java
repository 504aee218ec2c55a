package org.chancery.enrich.dyad;

/** A half-open range of tokens. */
record Region(int from, int to) {

  boolean contains(int token) {
    return token >= from && token < to;
  }
}
