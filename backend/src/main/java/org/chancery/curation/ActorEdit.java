package org.chancery.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.enrich.GazetteerEdit;
import org.jspecify.annotations.Nullable;

/**
 * An edit of an actor, or of what was found in one article.
 *
 * @param entry of the first kind
 * @param dismissal of the second
 * @param undoneBy where it does not hold any more
 * @param job that codes again what it touches
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActorEdit(
    long id,
    @Nullable GazetteerEdit entry,
    @Nullable Dismissal dismissal,
    String reason,
    String editedBy,
    Instant editedAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    @Nullable String job) {

  /** What an edit does. */
  public enum Kind {
    ALIAS,
    MERGE,
    SPLIT,
    OFFICE,
    DISMISSAL
  }

  public ActorEdit {
    if ((entry == null) == (dismissal == null)) {
      throw new IllegalArgumentException("an edit is of an entry or of an article");
    }
  }

  /** One that is not stored yet. */
  public static ActorEdit of(GazetteerEdit entry, String reason, String who, Instant at) {
    return new ActorEdit(0, entry, null, reason, who, at, null, null, null);
  }

  /** As above. */
  public static ActorEdit of(Dismissal dismissal, String reason, String who, Instant at) {
    return new ActorEdit(0, null, dismissal, reason, who, at, null, null, null);
  }

  @JsonProperty
  public Kind kind() {
    return switch (entry) {
      case GazetteerEdit.Alias a -> Kind.ALIAS;
      case GazetteerEdit.Merge m -> Kind.MERGE;
      case GazetteerEdit.Split s -> Kind.SPLIT;
      case GazetteerEdit.Office o -> Kind.OFFICE;
      case null -> Kind.DISMISSAL;
    };
  }

  /** The one article that a dismissal is about. */
  public Optional<String> article() {
    return Optional.ofNullable(dismissal).map(Dismissal::article);
  }

  public boolean stands() {
    return undoneAt == null;
  }

  /** Everybody whom it is about. */
  List<String> actors() {
    return switch (entry) {
      case GazetteerEdit.Merge merge -> List.of(merge.actor(), merge.into());
      case GazetteerEdit.Split split -> List.of(split.actor(), split.id());
      case null, default -> Stream.ofNullable(actor()).toList();
    };
  }

  /** The actor it is about; absent of an entry of a pair. */
  @Nullable String actor() {
    return entry != null ? entry.actor() : dismissal == null ? null : dismissal.actor();
  }
}
