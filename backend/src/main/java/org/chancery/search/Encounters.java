package org.chancery.search;

import java.io.IOException;
import java.util.List;

/** The encounters of two sides that some articles report, in one state of the index. */
public final class Encounters {

  private final long articles;
  private final Walk walk;

  Encounters(long articles, Walk walk) {
    this.articles = articles;
    this.walk = walk;
  }

  /** Some of them. */
  public record Page(int articles, List<Encounter> encounters) {
    public Page {
      encounters = List.copyOf(encounters);
    }
  }

  /**
   * Of which articles alone: those that name these two, as encounters name them. They may tell of
   * others as well.
   */
  public record Between(String one, String other) {

    public static final Between ANYBODY = new Between("", "");
  }

  /** How they are read. */
  interface Walk {
    void read(boolean quoted, Pages<Page> reader) throws IOException;
  }

  /** How many articles are read; some may report none. */
  public long articles() {
    return articles;
  }

  /**
   * In no order that means anything.
   *
   * @param quoted whether sentences are read
   */
  public void read(boolean quoted, Pages<Page> reader) throws IOException {
    walk.read(quoted, reader);
  }
}
