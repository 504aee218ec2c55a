package org.chancery.ingest.web;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param userAgent who we say that we are
 * @param delay between two requests to one host
 * @param allowPrivate whether addresses outside of the public internet may be fetched
 * @param answer how long a server may take to connect, and between two pieces of its answer
 * @param whole how long a whole answer may take
 * @param bytes how large a document may be, unzipped
 * @param pages how many addresses one job may find
 */
public record FetchSettings(
    String userAgent,
    Duration delay,
    boolean allowPrivate,
    Duration answer,
    Duration whole,
    int bytes,
    int pages) {

  /** As an operator who sets nothing has it. */
  public static FetchSettings standard(String userAgent) {
    return new FetchSettings(
        userAgent,
        Duration.ofSeconds(1),
        false,
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        50 << 20,
        100_000);
  }
}
