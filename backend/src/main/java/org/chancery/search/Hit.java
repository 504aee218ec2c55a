package org.chancery.search;

import java.util.List;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * One article of a result set.
 *
 * @param title with what was searched for between U+E000 and U+E001
 * @param snippets up to three whole sentences of the body, the best first, marked likewise; {@code
 *     …} where one of several hundred words was cut
 * @param dyads its interactions, each direction, event, time, negation and claim once, most
 *     confident first
 * @param copies how many articles have its text, itself included
 */
public record Hit(
    String id,
    String title,
    @Nullable String url,
    String origin,
    String collection,
    @Nullable Outlet outlet,
    @Nullable String agency,
    @Nullable Dated published,
    @Nullable String language,
    List<String> snippets,
    List<Named> actors,
    List<Named> countries,
    List<HitDyad> dyads,
    String textId,
    int copies) {

  /**
   * An interaction as a hit shows it.
   *
   * @param time {@code did}, {@code will}, {@code may} or {@code background}
   * @param negated the article says that it did not happen
   * @param claimedBy who says so, where the outlet does not on its own account
   * @param deniedBy who says that it is not so
   */
  public record HitDyad(
      String key,
      String source,
      String target,
      String event,
      int quad,
      String time,
      boolean negated,
      List<String> claimedBy,
      List<String> deniedBy) {

    public HitDyad {
      claimedBy = List.copyOf(claimedBy);
      deniedBy = List.copyOf(deniedBy);
    }
  }

  /** Before a marked stretch. */
  public static final char MARK_START = '\uE000';

  /** After a marked stretch. */
  public static final char MARK_END = '\uE001';

  public Hit {
    snippets = List.copyOf(snippets);
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    dyads = List.copyOf(dyads);
  }
}
