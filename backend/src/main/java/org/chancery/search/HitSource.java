package org.chancery.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an indexed article that a hit shows, or of a text, which has several outlets. */
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
    @Nullable Integer copyCount) {

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

  /** Whether it is an article that has copies. */
  boolean hasCopies() {
    return Boolean.TRUE.equals(joined);
  }

  record OutletSource(
      String id,
      String name,
      @Nullable String domain,
      @Nullable String country,
      @Nullable String kind) {}

  record DateSource(String date, String rule, double confidence) {}

  record EntrySource(
      String key,
      String source,
      String target,
      String kind,
      String event,
      int quad,
      String time,
      boolean negated,
      @Nullable String sourceSector,
      @Nullable String targetSector,
      @Nullable List<String> claimedBy,
      @Nullable List<String> deniedBy,
      @Nullable LocalDate eventFrom,
      @Nullable LocalDate eventTo,
      String field,
      int start,
      int end,
      double confidence) {

    boolean isInteraction() {
      return kind.equals("interaction");
    }
  }
}
