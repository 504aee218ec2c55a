package org.chancery.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.article.EventRoot;
import org.chancery.article.PairKey;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.Role;
import org.chancery.search.PairFilter;
import org.jspecify.annotations.Nullable;

/** An edit as it is asked for; which keys it needs depends on its kind. */
record ActorEditBody(
    @Nullable String kind,
    @Nullable String actor,
    @Nullable String alias,
    @Nullable String into,
    @Nullable List<@Nullable String> spellings,
    @Nullable String name,
    @Nullable String type,
    @Nullable String country,
    @Nullable String sector,
    @Nullable Office former,
    @Nullable Office role,
    @Nullable String article,
    @Nullable String sentence,
    @Nullable String key,
    @Nullable String event,
    @Nullable String reason) {

  /**
   * An office and when it was held.
   *
   * @param from first day, month or year, absent where it is not known
   * @param to last one, absent where it has not ended
   */
  record Office(
      @Nullable String name,
      @Nullable String country,
      @Nullable String sector,
      @Nullable String from,
      @Nullable String to) {

    Role toRole() {
      return new Role(text("name", name), country, sector, date(from), date(to));
    }

    private static @Nullable String date(@Nullable String date) {
      return date == null || date.isBlank() ? null : Refusal.shortened(date.strip());
    }
  }

  ActorEdit toEdit(String who, Instant at) {
    String why = reason == null ? "" : reason;
    return switch (kind == null ? "" : kind) {
      case "dismissal" -> ActorEdit.of(toDismissal(), why, who, at);
      case "alias" ->
          ActorEdit.of(new GazetteerEdit.Alias(subject(), text("alias", alias)), why, who, at);
      case "merge" ->
          ActorEdit.of(new GazetteerEdit.Merge(subject(), text("into", into)), why, who, at);
      case "split" -> ActorEdit.of(toSplit(), why, who, at);
      case "office" ->
          ActorEdit.of(
              new GazetteerEdit.Office(
                  subject(),
                  former == null ? null : former.toRole(),
                  role == null ? null : role.toRole()),
              why,
              who,
              at);
      default ->
          throw new IllegalArgumentException(
              "kind is alias, merge, split, office or dismissal, not '"
                  + Refusal.shortened(String.valueOf(kind))
                  + "'.");
    };
  }

  private GazetteerEdit.Split toSplit() {
    List<String> given =
        (spellings == null ? List.<@Nullable String>of() : spellings)
            .stream().map(spelling -> spelling == null ? "" : spelling).toList();
    return new GazetteerEdit.Split(
        subject(), given, "", text("name", name), text("type", type), country, sector);
  }

  private Dismissal toDismissal() {
    return new Dismissal(text("article", article), actor, pair(), root(), sentence);
  }

  /** Either direction is the same pair: {@code USA>VNM} is {@code USA-VNM}. */
  private @Nullable String pair() {
    return key == null
        ? null
        : PairFilter.parse(key).map(p -> PairKey.of(p.one(), p.other())).orElse(key);
  }

  private @Nullable EventRoot root() {
    if (event == null) {
      return null;
    }
    return Arrays.stream(EventRoot.values())
        .filter(root -> root.name().equals(event.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("'" + Refusal.shortened(event) + "' is no PLOVER event."));
  }

  private String subject() {
    return text("actor", actor);
  }

  private static String text(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Give '" + name + "', which this kind of edit needs.");
    }
    return value;
  }
}
