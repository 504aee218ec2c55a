package org.chancery.gazetteer;

/** An installation's own tables cannot be read; the message says where and what to do. */
public final class BrokenGazetteer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenGazetteer(String message) {
    super(message);
  }
}
