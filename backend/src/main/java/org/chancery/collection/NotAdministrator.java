package org.chancery.collection;

/** Somebody does not administer a collection; the message is one sentence. */
public final class NotAdministrator extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The same whether or not there is such a collection. */
  NotAdministrator(String collection) {
    super("You do not administer the collection '" + collection + "'.");
  }
}
