package org.chancery.collection;

/** Somebody else changed a collection meanwhile; the message is one sentence. */
public final class Changed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Changed(String collection) {
    super(
        "Somebody changed the collection '"
            + collection
            + "' meanwhile; look at it again and then change it.");
  }
}
