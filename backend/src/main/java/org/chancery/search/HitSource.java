package org.chancery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an indexed article that a hit shows. */
record HitSource(
    String id,
    String title,
    @Nullable String body,
    @Nullable String url,
    String origin,
    String collection,
    @Nullable OutletSource outlet,
    @Nullable String agency,
    @Nullable DateSource published,
    @Nullable String language,
    @Nullable List<String> actors,
    @Nullable List<String> countries,
    @Nullable List<EntrySource> dyads,
    String textId) {

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
          "textId");

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
      String field,
      int start,
      int end,
      double confidence) {

    boolean isInteraction() {
      return kind.equals("interaction");
    }
  }
}
