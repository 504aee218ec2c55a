package org.chancery.frozen;

import java.util.List;
import java.util.Locale;
import org.chancery.search.BadQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a search which articles stand in a frozen set. Thread-safe. */
public final class FrozenMembers {

  /** A search takes the ids of so many articles; more would make it slow. */
  public static final int MOST_IN_A_SEARCH = 10_000;

  private final FrozenStore sets;
  private final MemberStore members;

  public FrozenMembers(JdbcClient jdbc) {
    this.sets = new FrozenStore(jdbc);
    this.members = new MemberStore(jdbc);
  }

  /**
   * Their ids.
   *
   * @throws BadQuery where the account may open no such set, or where they are more than a search
   *     takes
   */
  public List<String> articles(String account, String set) {
    long size =
        sets.size(account, set)
            .orElseThrow(() ->
                new BadQuery(
                    "There is no frozen set '"
                        + set.substring(0, Math.min(40, set.length()))
                        + "' that you may open.",
                    -1));
    if (size > MOST_IN_A_SEARCH) {
      throw new BadQuery(
          String.format(
              Locale.US,
              "A search takes frozen sets of at most %,d articles, and this one has %,d; export it"
                  + " instead.",
              MOST_IN_A_SEARCH,
              size),
          -1);
    }
    return members.articles(set);
  }
}
