package org.chancery.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry: in one sentence, a source does something to, or with, a target.
 *
 * @param source ISO 3166-1 alpha-3 code, or an id ({@code org:…}, {@code group:…}) of an actor that
 *     belongs to no state
 * @param target as {@code source}
 * @param sourceActor id of the person or organ that acted, where the text names one
 * @param targetActor as {@code sourceActor}
 * @param sourceSector PLOVER sector
 * @param targetSector PLOVER sector
 * @param kind whether the entry is an interaction between two sides or within one state
 * @param event PLOVER root; its quad class is {@link EventRoot#quad()}
 * @param time when the event stands to the article
 * @param negated the sentence says that it did not happen
 * @param claimedBy all who say so, where the outlet does not say it on its own account: actor ids
 *     or country codes, in the order of the text
 * @param deniedBy all who deny it
 * @param eventDate when it happened, as far as the sentence tells
 * @param field where the sentence stands
 * @param sentence index of the sentence in {@code field}, from 0
 * @param start first code point of the sentence in {@code field}
 * @param end code point after the sentence's last
 * @param rule name of the rule that made the entry
 */
public record Dyad(
    String source,
    String target,
    @Nullable String sourceActor,
    @Nullable String targetActor,
    @Nullable String sourceSector,
    @Nullable String targetSector,
    Kind kind,
    EventRoot event,
    EventTime time,
    boolean negated,
    List<String> claimedBy,
    List<String> deniedBy,
    @Nullable DateSpan eventDate,
    Field field,
    int sentence,
    int start,
    int end,
    String rule,
    double confidence) {

  /** Whether two sides act, or one state within itself. */
  public enum Kind {
    INTERACTION,
    INTERNAL
  }

  /** How an event stands to the time of the article. */
  public enum EventTime {
    DID,
    WILL,
    MAY,
    BACKGROUND
  }

  public Dyad {
    claimedBy = list(claimedBy);
    deniedBy = list(deniedBy);
    if (source.equals(target) != (kind == Kind.INTERNAL)) {
      throw new IllegalArgumentException(source + " and " + target + " cannot be " + kind);
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("offsets " + start + ".." + end + " span nothing");
    }
  }

  /** An index of an earlier build has no value where there is nobody. */
  private static List<String> list(@Nullable List<String> parties) {
    return parties == null ? List.of() : List.copyOf(parties);
  }

  /** The unordered pair, such as {@code PRK-RUS}. */
  public String key() {
    return PairKey.of(source, target);
  }
}
