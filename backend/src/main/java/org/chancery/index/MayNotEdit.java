package org.chancery.index;

/** Somebody may not add or change articles of a collection; the message is one sentence. */
public final class MayNotEdit extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  MayNotEdit(String collection) {
    super(sentence(collection));
  }

  /** The same whether or not there is such a collection, of which nobody must learn by it. */
  public static String sentence(String collection) {
    return "You may not add or change articles of the collection '" + collection + "'.";
  }
}
