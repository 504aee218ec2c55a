package org.chancery.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Folding;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** "President Xi", "the Biden administration": a surname that its title makes known. */
final class TitledSurnames {

  private final Map<String, List<Entry>> bySurname;
  private final @Nullable LocalDate day;

  TitledSurnames(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.day = day;
    this.bySurname = gazetteer.personsBySurname();
  }

  List<Mention> find(Text text, List<Mention> mentions) {
    MentionIndex known = new MentionIndex(text.tokens().size(), mentions);
    List<Mention> found = new ArrayList<>();
    for (int i = 1; i < text.tokens().size(); i++) {
      if (known.at(i) == null && text.token(i).shape() == Shape.TITLE) {
        Mention mention = at(text, known, i);
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private @Nullable Mention at(Text text, MentionIndex known, int i) {
    boolean last = i + 1 >= text.tokens().size();
    String before = text.token(i - 1).key();
    boolean administration = !last && text.token(i + 1).is("administration");
    boolean whole = last || known.at(i + 1) != null || text.token(i + 1).shape() != Shape.TITLE;
    if (!administration && !(Offices.isHead(before) && whole)) {
      return null;
    }
    String surname = text.token(i).key();
    List<Entry> holders = List.of();
    if (i > 1 && !administration) {
      holders = holders(surname, text.token(i - 2).key() + " " + before);
    }
    if (holders.isEmpty()) {
      holders = holders(surname, administration ? "president" : before);
    }
    Entry person = onlyOne(holders);
    return person == null
        ? null
        : new Mention(i, i + 1, person, person.country(), Kind.SURNAME, null, "titled-surname", .8);
  }

  /** Whoever holds such an office on the day, else all who ever held one. */
  private List<Entry> holders(String surname, String office) {
    List<Entry> ever = new ArrayList<>();
    List<Entry> now = new ArrayList<>();
    for (Entry person : bySurname.getOrDefault(surname, List.of())) {
      for (Role role : person.roles()) {
        if (Folding.fold(role.name()).contains(office)) {
          ever.add(person);
          if (day != null && role.isHeldOn(day)) {
            now.add(person);
          }
        }
      }
    }
    return now.isEmpty() ? ever : now;
  }

  /** The latest, unless the surname may mean people of different states. */
  private static @Nullable Entry onlyOne(List<Entry> holders) {
    if (holders.isEmpty()) {
      return null;
    }
    Entry latest = holders.getLast();
    for (Entry holder : holders) {
      if (!Objects.equals(holder.country(), latest.country())) {
        return null;
      }
    }
    return latest;
  }
}
