package org.chancery.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an indexed article that a hit shows, or of a text, which has several outlets. What is
 * not read has to be named as such: else it is copied aside, in case somebody wants it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HitSource(
    String id,
    String title,
    @Nullable String body,
    @Nullable String url,
    String origin,
    String collection,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<OutletSource> outlet,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> agency,
    @Nullable DateSource published,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<String> language,
    @Nullable List<String> actors,
    @Nullable List<String> countries,
    @Nullable List<EntrySource> dyads,
    String textId,
    @Nullable Boolean joined,
    @Nullable Integer copyCount,
    @Nullable CameSource provenance,
    @Nullable NamesSource annotations) {

  static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "url",
          "origin",
          "collection",
          "outlet",
          "agency",
          "published",
          "language",
          "actors",
          "countries",
          "dyads",
          "textId",
          "joined",
          "copyCount");

  /** What the sides of a pair that is asked for are marked by. */
  static final List<String> NAMES =
      List.of(
          "annotations.actors.actor",
          "annotations.actors.field",
          "annotations.actors.start",
          "annotations.actors.end",
          "annotations.countries.country",
          "annotations.countries.field",
          "annotations.countries.start",
          "annotations.countries.end");

  /** When it came; not of a text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record CameSource(Instant ingestedAt, boolean backfill) {}

  /** Whether it is an article that has copies. */
  boolean hasCopies() {
    return Boolean.TRUE.equals(joined);
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record OutletSource(
      String id,
      String name,
      @Nullable String domain,
      @Nullable String country,
      @Nullable String kind) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record DateSource(String date, String rule, double confidence) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record EntrySource(
      String key,
      String source,
      String target,
      String kind,
      String event,
      int quad,
      String time,
      boolean negated,
      @Nullable String sourceActor,
      @Nullable String targetActor,
      @Nullable String sourceSector,
      @Nullable String targetSector,
      @Nullable List<String> claimedBy,
      @Nullable List<String> deniedBy,
      @Nullable LocalDate eventFrom,
      @Nullable LocalDate eventTo,
      @Nullable String eventPrecision,
      String field,
      int start,
      int end,
      String rule,
      double confidence) {

    boolean isInteraction() {
      return kind.equals("interaction");
    }

    Place place() {
      return new Place(field, start, end);
    }
  }

  /** Code points of a field. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Place(String field, int start, int end) {
    boolean isInBody() {
      return field.equalsIgnoreCase("body");
    }
  }

  /** Where the text names actors and states. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record NamesSource(@Nullable List<NamedSource> actors, @Nullable List<NamedSource> countries) {
    Stream<NamedSource> named() {
      return Stream.of(actors, countries).filter(Objects::nonNull).flatMap(List::stream);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record NamedSource(
      @Nullable String actor,
      @Nullable String country,
      @Nullable String role,
      String field,
      int start,
      int end) {

    @Nullable String who() {
      return actor == null ? country : actor;
    }

    Place place() {
      return new Place(field, start, end);
    }
  }
}
