package org.chancery.enrich.dyad;

import java.util.List;

/**
 * A deed that somebody blames on somebody: "Oman accused Peru of attacking Chile".
 *
 * @param accused who is said to have done it
 * @param accusers who says so; empty where the sentence names no party
 * @param open whether it is only alleged; whoever condemns somebody for a deed takes it as done
 */
record Charge(List<Phrase> accused, List<Party> accusers, boolean open) {

  Charge {
    accused = List.copyOf(accused);
    accusers = List.copyOf(accusers);
  }
}
