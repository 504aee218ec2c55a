package org.chancery.export;

/** Somebody exports more often than anybody reads. */
public final class TooManyExports extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooManyExports() {
    super("You began too many exports within a minute; try again in a minute.");
  }
}
