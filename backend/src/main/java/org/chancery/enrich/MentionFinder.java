package org.chancery.enrich;

import java.time.LocalDate;
import java.util.List;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** Resolves the names of an article; what one field says in full counts in the other. */
final class MentionFinder {

  private final Gazetteer gazetteer;
  private final HitResolver resolver;
  private final TitledSurnames titledSurnames;
  private final Counterparts counterparts;
  private final Evidence evidence;
  private final Surnames surnames = new Surnames();

  MentionFinder(Gazetteer gazetteer, List<Reading> readings, @Nullable LocalDate day) {
    this.gazetteer = gazetteer;
    this.resolver = new HitResolver(gazetteer, day);
    this.titledSurnames = new TitledSurnames(gazetteer, day);
    this.counterparts = new Counterparts(gazetteer, day);
    this.evidence = new Evidence();
    for (Reading reading : readings) {
      Text text = reading.text();
      evidence.addAll(
          Evidence.of(gazetteer, reading.hits(), hit -> text.surface(hit.from(), hit.to())));
    }
  }

  /** Names in full: from the gazetteer, and persons whom a title introduces. */
  List<Mention> full(Reading reading) {
    List<Mention> named = resolver.resolve(reading.text(), reading.hits(), evidence);
    List<Mention> titled =
        GenericOrgans.merge(named, known(TitledPersons.find(reading.text(), named)));
    titled = GenericOrgans.merge(titled, known(Appositions.find(reading.text(), titled)));
    List<Mention> all =
        new Credits(reading.text())
            .without(GenericOrgans.merge(titled, titledSurnames.find(reading.text(), titled)));
    surnames.learn(all);
    return all;
  }

  private List<Mention> known(List<Mention> mentions) {
    return mentions.stream().map(this::known).toList();
  }

  /** Somebody whom only a title made known may have been found to be an actor of the gazetteer. */
  private Mention known(Mention m) {
    return m.actor() == null
        ? m
        : gazetteer
            .find(m.actor().id())
            .map(entry ->
                new Mention(
                    m.from(),
                    m.to(),
                    entry,
                    entry.country(),
                    m.kind(),
                    m.role(),
                    m.rule(),
                    m.confidence()))
            .orElse(m);
  }

  /** What refers back: surnames, generic organs, counterparts. To be asked once all is learnt. */
  List<Mention> withReferences(Reading reading, List<Mention> full) {
    Text text = reading.text();
    List<Mention> bound = GenericOrgans.merge(full, surnames.find(text, full));
    List<Mention> states = GenericOrgans.merge(bound, KoreanHalves.find(text, bound, evidence));
    List<Mention> organs =
        GenericOrgans.merge(states, new GenericOrgans(gazetteer, text).find(states));
    return GenericOrgans.merge(organs, counterparts.find(text, organs));
  }
}
