package org.chancery.enrich;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.Dyad;
import org.chancery.enrich.Dismissals.Mentioned;
import org.chancery.enrich.Dismissals.Told;
import org.chancery.enrich.dyad.Coding;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;

/** What is left of an article's mentions and entries without those that were dismissed. */
final class Left {

  private final Gazetteer gazetteer;
  private final Dismissals dismissed;
  private final Set<String> actors;
  private final Set<Mentioned> mentioned;

  Left(Gazetteer gazetteer, Dismissals dismissed) {
    this.gazetteer = gazetteer;
    this.dismissed = dismissed;
    actors = dismissed.actors().stream().map(gazetteer::current).collect(Collectors.toSet());
    mentioned =
        dismissed.mentions().stream()
            .map(m -> new Mentioned(gazetteer.current(m.actor()), m.sentence()))
            .collect(Collectors.toSet());
  }

  List<Mention> of(Text text, List<Mention> mentions) {
    return actors.isEmpty() && mentioned.isEmpty()
        ? mentions
        : mentions.stream().filter(mention -> !isDismissed(text, mention)).toList();
  }

  Coding of(Text text, Coding coding) {
    if (dismissed.entries().isEmpty()) {
      return coding;
    }
    List<Dyad> left = coding.dyads().stream().filter(dyad -> !isDismissed(text, dyad)).toList();
    return new Coding(left, coding.acting(), coding.actedOn());
  }

  private boolean isDismissed(Text text, Mention mention) {
    Entry actor = mention.actor();
    if (actor == null) {
      return false;
    }
    String id = gazetteer.current(actor.id());
    if (actors.contains(id)) {
      return true;
    }
    if (mentioned.stream().noneMatch(m -> m.actor().equals(id))) {
      return false;
    }
    return text.sentences().stream()
        .filter(s -> s.from() <= mention.from() && mention.from() < s.to())
        .anyMatch(s -> mentioned.contains(new Mentioned(id, Dismissals.digest(text, s))));
  }

  private boolean isDismissed(Text text, Dyad dyad) {
    if (dismissed.entries().stream().noneMatch(e -> e.key().equals(dyad.key()))) {
      return false;
    }
    Sentence sentence = text.sentences().get(dyad.sentence());
    return dismissed
        .entries()
        .contains(new Told(dyad.key(), dyad.event(), Dismissals.digest(text, sentence)));
  }
}
