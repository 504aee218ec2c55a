package org.chancery.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.article.Annotations;
import org.chancery.article.DateSpan;
import org.chancery.article.Dyad;
import org.chancery.article.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An article in the shape of the index definition, one component a field.
 *
 * @param contentHash of everything that a better extraction or coding could change, so that an
 *     unchanged document is recognised without being read whole
 * @param joined that other articles have the same text; only the sweep for copies says so
 * @param runs {@link org.chancery.copies.Runs#of} the body, where it has any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("ArrayRecordComponent")
public record ArticleDocument(
    String id,
    String collection,
    String origin,
    String contentHash,
    Source provenance,
    String title,
    String body,
    @Nullable String url,
    List<String> authors,
    @Nullable String language,
    String coded,
    @Nullable Outlet outlet,
    @Nullable String agency,
    @Nullable Published published,
    List<String> dates,
    List<String> actors,
    List<String> actorKeys,
    List<String> actorTypes,
    List<String> countries,
    List<Entry> dyads,
    List<String> dyadKeys,
    List<String> coPairs,
    String textId,
    @Nullable Boolean joined,
    int @Nullable [] runs,
    Annotations annotations) {

  /** Parts a folded label from the id that it belongs to, in keys that sort and search by name. */
  public static final char KEY_SEPARATOR = '\u001F';

  private static final Map<Enum<?>, String> LOWER = new ConcurrentHashMap<>();

  /**
   * @param backfill that it was brought in too late to be news
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Source(
      String job,
      @Nullable Instant fetchedAt,
      Instant ingestedAt,
      boolean backfill,
      Instant updatedAt,
      int revision,
      String coding,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Revision> history) {
    Source {
      // Absent where there is none.
      history = history == null ? List.of() : history;
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Outlet(
      String id,
      String name,
      @Nullable String domain,
      @Nullable String country,
      @Nullable String kind,
      String key) {}

  record Published(
      String date,
      String from,
      String to,
      String precision,
      String rule,
      double confidence,
      String certainty) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String key,
      String source,
      String target,
      @Nullable String sourceActor,
      @Nullable String targetActor,
      @Nullable String sourceSector,
      @Nullable String targetSector,
      List<String> sectors,
      String kind,
      String event,
      String quad,
      String time,
      boolean negated,
      List<String> claimedBy,
      List<String> deniedBy,
      @Nullable String eventFrom,
      @Nullable String eventTo,
      @Nullable String eventPrecision,
      String field,
      int sentence,
      int start,
      int end,
      String rule,
      double confidence) {

    static Entry of(Dyad d) {
      DateSpan span = d.eventDate();
      return new Entry(
          d.key(),
          d.source(),
          d.target(),
          d.sourceActor(),
          d.targetActor(),
          d.sourceSector(),
          d.targetSector(),
          either(d.sourceSector(), d.targetSector()),
          lower(d.kind()),
          d.event().name(),
          Integer.toString(d.event().quad()),
          lower(d.time()),
          d.negated(),
          d.claimedBy(),
          d.deniedBy(),
          span == null ? null : span.from().toString(),
          span == null ? null : span.to().toString(),
          span == null ? null : lower(span.precision()),
          lower(d.field()),
          d.sentence(),
          d.start(),
          d.end(),
          d.rule(),
          d.confidence());
    }
  }

  private static List<String> either(@Nullable String source, @Nullable String target) {
    if (source == null || target == null || source.equals(target)) {
      String only = source == null ? target : source;
      return only == null ? List.of() : List.of(only);
    }
    return List.of(source, target);
  }

  static String lower(Enum<?> value) {
    return LOWER.computeIfAbsent(value, v -> v.name().toLowerCase(Locale.ROOT));
  }
}
