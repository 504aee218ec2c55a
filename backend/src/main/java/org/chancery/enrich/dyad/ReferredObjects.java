package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Objects of a clause that only refer to whom the text named before. */
final class ReferredObjects {

  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

  private static final int REACH = 8;

  private final SentenceParse sentence;
  private final Clause clause;
  private final ObjectChooser chooser;

  ReferredObjects(SentenceParse sentence, Clause clause, ObjectChooser chooser) {
    this.sentence = sentence;
    this.clause = clause;
    this.chooser = chooser;
  }

  /** "Urged him to leave Oslo": whom the pronoun after the verb stands for. */
  List<Phrase> pronoun() {
    Words words = sentence.words();
    int first = words.skip(clause.predicate().end());
    if (words.is(first, "him") || (words.is(first, "her") && !startsNoun(first + 1))) {
      return person(clause.predicate().from());
    }
    return words.is(first, "them") ? several(clause.predicate().from()) : List.of();
  }

  /** "Warned both countries", "violated its airspace": objects that were named before. */
  List<Phrase> find() {
    Words words = sentence.words();
    int first = words.skip(clause.predicate().end());
    if (clause.predicate().is(Term.Use.PROMISE) && clause.predicate().inner() != null) {
      return reporter();
    }
    boolean owned = words.has(first) && OWNERS.contains(words.token(first).key());
    if (owned && !words.is(first + 1, "own")) {
      return reporter();
    }
    Set<String> own = new HashSet<>();
    clause.subject().forEach(phrase -> own.add(phrase.party().side()));
    return sentence.pairs().in(first, Math.min(clause.objects().to(), first + 3), own);
  }

  /** "Met Russia and Mali and urged them": the last others in the sentence, all of their group. */
  private List<Phrase> several(int before) {
    List<Phrase> last = List.of();
    List<Phrase> seen = List.of();
    for (Phrase phrase : sentence.phrases().in(sentence.words().from(), before)) {
      if (!seen.contains(phrase)) {
        seen = sentence.phrases().group(phrase, before);
        List<Phrase> others = seen.stream().filter(other -> !chooser.isOwn(other)).toList();
        last = others.isEmpty() || phrase.isPlace() ? last : others;
      }
    }
    return last;
  }

  /** "Duda, whom he thanked", "Russia, which many accuse": the object stands before the clause. */
  List<Phrase> antecedent() {
    Words words = sentence.words();
    int subject =
        words.tag(words.before(clause.predicate().from())) == Tag.PRONOUN
                || clause.subject().isEmpty()
            ? words.before(clause.predicate().from())
            : clause.subject().getFirst().from();
    int relative = words.before(subject);
    if (words.tag(relative) != Tag.RELATIVE || Denials.denies(words, clause.predicate())) {
      return List.of();
    }
    int end = words.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative;
    return sentence.phrases().in(relative - REACH, relative).stream()
        .filter(phrase -> phrase.to() >= end && !chooser.isOwn(phrase) && !phrase.isPlace())
        .toList();
  }

  /** "Estonia said that Russia violated its airspace": what belongs to whoever says so. */
  private List<Phrase> reporter() {
    Clause reporter = clause.reporter();
    if (reporter == null || reporter.subject().size() != 1) {
      return List.of();
    }
    return chooser.isOwn(reporter.subject().getFirst()) ? List.of() : reporter.subject();
  }

  /** "Her country": the word does not stand for the person alone. */
  private boolean startsNoun(int i) {
    Tag tag = sentence.words().tag(i);
    return tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.VERB;
  }

  /** The last person of another side in the sentence, else whom the sentence before was about. */
  private List<Phrase> person(int before) {
    List<Phrase> named = new ArrayList<>(sentence.pairs().topic());
    named.addAll(sentence.phrases().in(sentence.words().from(), before));
    for (Phrase phrase : named.reversed()) {
      if (phrase.party().form() == Party.Form.PERSON && !chooser.isOwn(phrase)) {
        return List.of(phrase);
      }
    }
    return List.of();
  }
}
