package org.chancery.search;

import java.util.List;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as one sentence of an article tells it.
 *
 * @param article its id
 * @param before the sentence before, empty where there is none
 * @param sentence empty where only another copy of the text has it
 * @param after the sentence after
 */
public record Told(
    String article,
    String collection,
    String title,
    @Nullable String url,
    @Nullable Outlet outlet,
    @Nullable String agency,
    @Nullable Dated published,
    String textId,
    Entry entry,
    String before,
    String sentence,
    String after) {

  /** The same without its neighbours. */
  public Told alone(String shortened) {
    return new Told(
        article,
        collection,
        title,
        url,
        outlet,
        agency,
        published,
        textId,
        entry,
        "",
        shortened,
        "");
  }

  /**
   * What is told.
   *
   * @param time {@code did}, {@code will}, {@code may} or {@code background}
   * @param eventFrom the event's first day, and {@code eventTo} its last; absent where the text
   *     does not say when it was
   */
  public record Entry(
      String key,
      String source,
      @Nullable String sourceActor,
      @Nullable String sourceSector,
      String target,
      @Nullable String targetActor,
      @Nullable String targetSector,
      String event,
      int quad,
      String time,
      boolean negated,
      List<String> claimedBy,
      List<String> deniedBy,
      @Nullable String eventFrom,
      @Nullable String eventTo,
      @Nullable String eventPrecision,
      String rule,
      double confidence) {

    public Entry {
      claimedBy = List.copyOf(claimedBy);
      deniedBy = List.copyOf(deniedBy);
    }
  }
}
