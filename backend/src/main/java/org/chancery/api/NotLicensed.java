package org.chancery.api;

/** A licence lets nothing of the kind leave. */
final class NotLicensed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotLicensed() {
    super("The licence of its collection lets snippets of texts leave, and no original.");
  }
}
