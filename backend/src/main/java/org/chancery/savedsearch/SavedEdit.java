package org.chancery.savedsearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a saved search.
 *
 * @param what a sentence
 */
public record SavedEdit(Instant at, String what) {

  /** What differs, a sentence each; empty where nothing does. */
  static List<String> between(SavedSearch before, SavedSearch after) {
    List<String> what = new ArrayList<>();
    Label old = before.label();
    Label now = after.label();
    if (!old.name().equals(now.name())) {
      what.add("Renamed from “" + old.name() + "” to “" + now.name() + "”.");
    }
    if (!old.folder().equals(now.folder())) {
      what.add("Moved from " + folder(old) + " to " + folder(now) + ".");
    }
    if (!old.note().equals(now.note())) {
      what.add(now.note().isEmpty() ? "The note was taken out." : "The note was changed.");
    }
    if (!old.tags().equals(now.tags())) {
      what.add(
          now.tags().isEmpty()
              ? "No tags any more."
              : "Tags: " + String.join(", ", now.tags()) + ".");
    }
    if (!before.audience().equals(after.audience())) {
      what.add(shared(after.audience()));
    }
    if (!before.query().equals(after.query())) {
      what.add("The search was replaced; it was " + written(before.query(), "everything") + ".");
    }
    if (!before.view().equals(after.view())) {
      what.add(
          "The view was replaced; it was " + written(before.view().toQuery(), "the usual") + ".");
    }
    return what;
  }

  private static String written(String parameters, String none) {
    return parameters.isEmpty() ? none : parameters;
  }

  private static String folder(Label label) {
    return label.folder().isEmpty() ? "no folder" : "“" + label.folder() + "”";
  }

  private static String shared(Audience audience) {
    if (audience.everyone()) {
      return "Shared with everyone.";
    }
    return audience.accounts().isEmpty()
        ? "Private again."
        : "Shared with " + String.join(", ", audience.accounts()) + ".";
  }
}
