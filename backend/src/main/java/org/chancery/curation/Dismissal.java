package org.chancery.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.Dismissals;
import org.jspecify.annotations.Nullable;

/**
 * What of one article is wrong: an actor who is not meant in it, or an entry of a pair that a
 * sentence does not tell.
 *
 * @param actor absent of an entry
 * @param key of an entry's pair, such as {@code PRK-RUS}
 * @param event of an entry
 * @param sentence its words; absent where the actor is meant nowhere in the article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dismissal(
    String article,
    @Nullable String actor,
    @Nullable String key,
    @Nullable EventRoot event,
    @Nullable String sentence) {

  public Dismissal {
    boolean entry = key != null && event != null && sentence != null;
    if ((actor == null) != entry) {
      throw new IllegalArgumentException(
          "Dismiss an actor, or an entry by its pair, event and sentence.");
    }
  }

  /** All that is dismissed in one article. */
  static Dismissals all(List<Dismissal> own) {
    Set<String> actors = new HashSet<>();
    Set<Dismissals.Mentioned> mentions = new HashSet<>();
    Set<Dismissals.Told> entries = new HashSet<>();
    for (Dismissal one : own) {
      String digest = one.sentence == null ? "" : Dismissals.digest(one.sentence);
      if (one.key != null && one.event != null) {
        entries.add(new Dismissals.Told(one.key, one.event, digest));
      } else if (one.actor != null && one.sentence != null) {
        mentions.add(new Dismissals.Mentioned(one.actor, digest));
      } else if (one.actor != null) {
        actors.add(one.actor);
      }
    }
    return new Dismissals(actors, mentions, entries);
  }
}
