package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.enrich.text.NameTrie;

/** Enters names in a thread of its own, in their order, while the tables are read on. */
final class NameFiller {

  private static final int AT_ONCE = 4_096;

  private final NameTrie<Name> names;
  private List<Name> next = new ArrayList<>(AT_ONCE);
  private CompletableFuture<Void> entered = CompletableFuture.completedFuture(null);

  /**
   * @param names about how many there will be
   */
  NameFiller(int names) {
    this.names = new NameTrie<>(names);
  }

  void add(Name name) {
    next.add(name);
    if (next.size() == AT_ONCE) {
      enter();
    }
  }

  /** All of them, to be read only. */
  NameTrie<Name> finish() {
    enter();
    entered.join();
    return names;
  }

  private void enter() {
    List<Name> some = next;
    next = new ArrayList<>(AT_ONCE);
    entered = entered.thenRunAsync(() -> some.forEach(name -> names.add(name.surface(), name)));
  }
}
