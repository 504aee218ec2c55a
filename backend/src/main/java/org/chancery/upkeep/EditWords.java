package org.chancery.upkeep;

import java.util.stream.Collectors;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.jspecify.annotations.Nullable;

/** An edit in one line. */
public final class EditWords {

  private EditWords() {}

  /**
   * @param names of actors that are known by now
   */
  public static String of(ActorEdit edit, Gazetteer names) {
    return switch (edit.entry()) {
      case Alias alias -> name(alias.actor(), names) + " is also called " + quoted(alias.alias());
      case Merge merge ->
          merge.provisionalName().orElseGet(() -> name(merge.actor(), names))
              + " is "
              + name(merge.into(), names);
      case Split split ->
          split.spellings().stream().map(EditWords::quoted).collect(Collectors.joining(", "))
              + (split.spellings().size() == 1 ? " is " : " are ")
              + split.name()
              + ", not "
              + name(split.actor(), names);
      case Office office ->
          name(office.actor(), names) + ": " + offices(office.former(), office.role());
      case null -> edit.dismissal() == null ? "" : of(edit.dismissal(), names);
    };
  }

  /** Of who was merged into another, the name before; where nobody knows one, the id. */
  private static String name(String id, Gazetteer names) {
    return names
        .find(id)
        .filter(entry -> entry.id().equals(id))
        .or(() -> Gazetteer.standard().find(id))
        .map(Entry::name)
        .orElse(id);
  }

  private static String offices(@Nullable Role former, @Nullable Role role) {
    if (former == null) {
      return role == null ? "" : of(role);
    }
    return role == null ? "never " + of(former) : of(former) + " → " + of(role);
  }

  /** An office with its dates. */
  public static String of(Role role) {
    String of = role.country() == null ? "" : " of " + role.country();
    return role.name() + of + " (" + date(role.from()) + " to " + date(role.to()) + ")";
  }

  private static String date(@Nullable String date) {
    return date == null ? "?" : date;
  }

  private static String of(Dismissal dismissal, Gazetteer names) {
    return dismissal.actor() != null
        ? "Not "
            + name(dismissal.actor(), names)
            + (dismissal.sentence() == null ? " in article " : " in a sentence of article ")
            + dismissal.article()
        : "Not "
            + dismissal.key()
            + " "
            + dismissal.event()
            + " in a sentence of article "
            + dismissal.article();
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
