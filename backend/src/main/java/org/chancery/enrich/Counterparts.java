package org.chancery.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** "His Russian counterpart": who held the same office in that state on that day. */
final class Counterparts {

  /** How far back the person may stand whose counterpart is meant. */
  private static final int REACH = 40;

  private final Gazetteer gazetteer;
  private final @Nullable LocalDate day;

  Counterparts(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  List<Mention> find(Text text, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (int m = 1; m < mentions.size(); m++) {
      Mention state = mentions.get(m);
      int next = state.to();
      boolean counterpart =
          state.isState()
              && next < text.tokens().size()
              && text.token(next).is("counterpart")
              && (m + 1 == mentions.size() || mentions.get(m + 1).from() > next + 1);
      if (counterpart && state.country() != null) {
        holder(mentions, m, state.country())
            .ifPresent(person ->
                found.add(
                    new Mention(
                        next,
                        next + 1,
                        person,
                        person.country(),
                        Kind.ACTOR,
                        null,
                        "counterpart",
                        .7)));
      }
    }
    return found;
  }

  private Optional<Entry> holder(List<Mention> mentions, int m, String country) {
    int start = mentions.get(m).from();
    for (int i = m - 1; i >= 0 && start - mentions.get(i).from() < REACH; i--) {
      Mention mention = mentions.get(i);
      if (mention.actor() != null && mention.isPerson() && !country.equals(mention.country())) {
        return sameOffice(mention, mention.actor(), country);
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> sameOffice(Mention mention, Entry person, String country) {
    LocalDate published = day;
    if (published == null) {
      return Optional.empty();
    }
    if (mention.role() != null) {
      return gazetteer.holder(country, mention.role(), published);
    }
    for (Role role : person.roles()) {
      if (role.isHeldOn(published)) {
        Optional<Entry> holder = gazetteer.holder(country, role.name(), published);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }
}
