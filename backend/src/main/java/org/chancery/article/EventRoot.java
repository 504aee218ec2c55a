package org.chancery.article;

/** PLOVER's event roots, as POLECAT uses them, each in its quad class. */
public enum EventRoot {
  AGREE(1),
  CONSULT(1),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2),
  REQUEST(3),
  ACCUSE(3),
  REJECT(3),
  THREATEN(3),
  PROTEST(4),
  SANCTION(4),
  MOBILIZE(4),
  COERCE(4),
  ASSAULT(4);

  private final int quad;

  EventRoot(int quad) {
    this.quad = quad;
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quad() {
    return quad;
  }
}
