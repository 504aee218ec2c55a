package org.chancery.ingest.web;

/** Takes what is fetched. Called by several threads. */
public interface WebSink {

  boolean isCancelled();

  /** One more address is to be fetched. */
  void found();

  /** An address has been fetched, or never will be. */
  void done();

  /** Whether it needs no fetching, because it was fetched for this very purpose; counts it. */
  default boolean isSettled(Address address) {
    return false;
  }

  /** What is known of a page that is indexed as it was fetched; none where it is not. */
  Validators known(Address address);

  /** Waits while too much is waiting. */
  void page(WebPage page) throws InterruptedException;

  /** The page is indexed as it is. */
  void unchanged();

  /** The same address a second time. */
  void duplicate();

  /**
   * @param reason one sentence
   */
  void failed(String address, String reason);
}
