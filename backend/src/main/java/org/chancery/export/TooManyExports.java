package org.chancery.export;

/** Somebody exports more often than anybody reads. */
public final class TooManyExports extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private TooManyExports(String sentence) {
    super(sentence);
  }

  /** That so many wait for their turn. */
  static TooManyExports waiting(int many) {
    return new TooManyExports(
        many + " of your exports wait or are being written; wait for one of them or cancel it.");
  }

  public TooManyExports() {
    super("You began too many exports within a minute; try again in a minute.");
  }
}
