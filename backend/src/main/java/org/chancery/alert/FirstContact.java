package org.chancery.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.alert.Notice.Line;
import org.chancery.search.Encounter;
import org.chancery.search.Names;
import org.jspecify.annotations.Nullable;

/**
 * The first report of two actors dealing with each other.
 *
 * @param one id of an actor, or a state's code
 * @param alleged whether others than the outlet say so
 * @param knownAsAlleged whether it had been alleged before, and the outlet now says so itself
 * @param claimedBy names of those who say so
 * @param event PLOVER root
 * @param eventFrom its first day; absent where it is not known
 * @param sentence empty where it is not known
 * @param earlier a report of an earlier day, which was added later
 */
public record FirstContact(
    String one,
    String oneName,
    String other,
    String otherName,
    boolean alleged,
    boolean knownAsAlleged,
    List<String> claimedBy,
    Line article,
    String event,
    @Nullable String eventFrom,
    @Nullable String eventTo,
    String sentence,
    @Nullable Line earlier) {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  public FirstContact {
    claimedBy = List.copyOf(claimedBy);
    sentence = sentence.replace('\0', ' ');
  }

  static FirstContact of(Encounter e, boolean knownAsAlleged, Names names, @Nullable Line earlier) {
    return new FirstContact(
        e.one(),
        name(e.one(), names),
        e.other(),
        name(e.other(), names),
        e.alleged(),
        knownAsAlleged,
        e.claimedBy().stream().map(id -> name(id, names)).toList(),
        line(e),
        e.event(),
        e.eventFrom(),
        e.eventTo(),
        e.sentence(),
        earlier);
  }

  static Line line(Encounter e) {
    return new Line(
        e.article(),
        e.title().isBlank() ? "Untitled" : e.title(),
        e.outlet(),
        e.published() == null ? "" : e.published().date());
  }

  /** Without an earlier report that is none of these articles. */
  FirstContact readable(Set<String> articles) {
    return earlier == null || articles.contains(earlier.article())
        ? this
        : new FirstContact(
            one,
            oneName,
            other,
            otherName,
            alleged,
            knownAsAlleged,
            claimedBy,
            article,
            event,
            eventFrom,
            eventTo,
            sentence,
            null);
  }

  private static String name(String id, Names names) {
    return id.indexOf(':') < 0 ? names.side(id) : names.actor(id);
  }

  /** Such as “Sergey Lavrov and Choe Son Hui: first in this corpus”. */
  public String headline() {
    String first =
        alleged
            ? "first alleged in this corpus"
            : knownAsAlleged
                ? "first in this corpus on an outlet's own account, alleged before"
                : "first in this corpus";
    return oneName + " and " + otherName + ": " + first;
  }

  /** Kind and date of the event, and who says so where the outlet does not. */
  public String details() {
    return Stream.of(
            event.toLowerCase(Locale.ROOT),
            eventFrom == null || eventTo == null ? "" : days(eventFrom, eventTo),
            alleged && !claimedBy.isEmpty() ? "says " + String.join(", ", claimedBy) : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What was found later; empty for nothing. */
  public String correction() {
    return earlier == null
        ? ""
        : "Not the first any more: an earlier report was added since, “"
            + earlier.title()
            + "” ("
            + earlier.where()
            + ").";
  }

  private static String days(String from, String to) {
    String first = LocalDate.parse(from).format(DAY);
    return from.equals(to) ? first : first + " – " + LocalDate.parse(to).format(DAY);
  }
}
