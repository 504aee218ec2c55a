package org.chancery.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;

/**
 * That two actors did something to or with each other, as one article reports it.
 *
 * @param one of the first side that was asked for: an actor's id, or a state's code
 * @param other of the second side
 * @param alleged whether others than the outlet say so
 * @param outlet empty where it is not known
 * @param backfill whether the article came too late to be news
 * @param claimedBy ids or codes of those who say so
 * @param eventFrom the event's first day, absent where it is not known
 * @param sentence empty where it was not read
 */
public record Encounter(
    String one,
    String other,
    boolean alleged,
    String article,
    String title,
    String outlet,
    @Nullable Dated published,
    Instant ingestedAt,
    boolean backfill,
    String event,
    List<String> claimedBy,
    @Nullable String eventFrom,
    @Nullable String eventTo,
    String sentence) {

  /** As the articles came; one article's own account before what it quotes. */
  public static final Comparator<Encounter> AS_THEY_CAME =
      Comparator.comparing(Encounter::ingestedAt)
          .thenComparing(Encounter::article)
          .thenComparing(Encounter::alleged);

  /** By what the articles' dates say; those without one last. */
  public static final Comparator<Encounter> BY_DATE =
      Comparator.comparing(
              Encounter::published,
              Comparator.nullsLast(Comparator.comparing(Dated::from).thenComparing(Dated::to)))
          .thenComparing(AS_THEY_CAME);

  public Encounter {
    claimedBy = List.copyOf(claimedBy);
  }
}
