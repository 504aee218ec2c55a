package org.chancery.upkeep;

import java.util.stream.Collectors;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.jspecify.annotations.Nullable;

/** An edit in one line. */
public final class EditWords {

  private EditWords() {}

  public static String of(ActorEdit edit) {
    return switch (edit.entry()) {
      case Alias alias -> alias.actor() + " is also called " + quoted(alias.alias());
      case Merge merge -> merge.actor() + " is " + merge.into();
      case Split split ->
          split.spellings().stream().map(EditWords::quoted).collect(Collectors.joining(", "))
              + (split.spellings().size() == 1 ? " is " : " are ")
              + split.id()
              + ", not "
              + split.actor();
      case Office office -> office.actor() + ": " + offices(office.former(), office.role());
      case null -> edit.dismissal() == null ? "" : of(edit.dismissal());
    };
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

  private static String of(Dismissal dismissal) {
    return dismissal.actor() != null
        ? "Not "
            + dismissal.actor()
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
