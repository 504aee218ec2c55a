package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.dyad.Predicate.Kind;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Gives each predicate its subject and the range of its objects. */
final class ClauseFinder {

  private static final Set<String> SUBJECT_PRONOUNS =
      WordList.of(
          """
          it he she they we who which that itself i
          """);

  private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PARTY, Tag.NUMBER);
  private static final Set<Tag> PARTIES = EnumSet.of(Tag.PARTY);
  private static final Set<Tag> CLAUSE_MARKS =
      EnumSet.of(Tag.COMMA, Tag.BREAK, Tag.CONJUNCTION, Tag.RELATIVE);
  private static final Set<Tag> BREAKS = EnumSet.of(Tag.BREAK);

  private static final Set<String> PURPOSEFUL =
      Set.of("use", "travel", "fly", "come", "go", "visit");

  private static final Set<String> RESUMING = Set.of("but", "then", "though", "while");

  private final Words words;
  private final Pairs pairs;
  private final Phrases phrases;
  private final List<Predicate> predicates;
  private final Attribution attribution;
  private final ObjectRegions objects;
  private final List<Clause> clauses = new ArrayList<>();
  private List<Phrase> topic;
  private @Nullable List<Phrase> main;

  ClauseFinder(Words words, Pairs pairs, List<Predicate> predicates, Attribution attribution) {
    this.words = words;
    this.pairs = pairs;
    this.phrases = pairs.phrases();
    this.predicates = predicates;
    this.attribution = attribution;
    this.topic = pairs.topic();
    this.objects = new ObjectRegions(words, predicates, attribution);
  }

  List<Clause> find() {
    @Nullable Clause reporter = null;
    for (int p = 0; p < predicates.size(); p++) {
      Predicate predicate = predicates.get(p);
      if (attribution.covers(predicate.head())
          || (predicate.kind() == Kind.INFINITIVE
              && !isPurpose(p)
              && !Doubt.isExpected(words, predicate))) {
        continue;
      }
      if (p > 0
          && main != null
          && words.hasAny(BREAKS, predicates.get(p - 1).end(), predicate.from())) {
        topic = main;
      }
      Charge charge =
          predicate.kind() == Kind.GERUND ? Charges.of(words, phrases, clauses, predicate) : null;
      Subject subject = charge == null ? subject(p) : new Subject(charge.accused(), false, true);
      Clause clause =
          new Clause(
              predicate,
              subject.phrases(),
              subject.weak(),
              charge == null ? objects.of(p) : objects.upToGerund(p),
              charge == null ? reporter : null,
              charge);
      clauses.add(clause);
      if (!subject.phrases().isEmpty() && predicate.isFinite() && !subject.relative()) {
        topic = subject.phrases();
        main = main == null && !words.isSubordinate(predicate.from()) ? topic : main;
      }
      if (reports(predicate)) {
        reporter = clause;
      }
    }
    return clauses;
  }

  /**
   * The subject that a pronoun at the beginning of the next sentence stands for: of the main
   * clause, or the last one, as "they" mostly does.
   */
  List<Phrase> topic(boolean plural) {
    if (plural && topic.size() == 1 && topic.getFirst().party().form() == Party.Form.PERSON) {
      return List.of();
    }
    return main == null || plural ? topic : main;
  }

  private boolean reports(Predicate predicate) {
    return predicate.is(Term.Use.SAY)
        && predicate.inner() == null
        && !predicate.passive()
        && ClaimNouns.before(words, predicate.from()) < 0;
  }

  private record Subject(List<Phrase> phrases, boolean weak, boolean relative) {
    static final Subject NONE = new Subject(List.of(), false, false);
  }

  /** "Used his speech to accuse Peru", "flew to Lima to meet her": the same subject does it. */
  private boolean isPurpose(int p) {
    VerbForm verb = p == 0 ? null : words.verb(predicates.get(p - 1).head());
    return verb != null
        && PURPOSEFUL.contains(verb.base())
        && !predicates.get(p - 1).passive()
        && !words.hasAny(CLAUSE_MARKS, predicates.get(p - 1).end(), predicates.get(p).from());
  }

  private Subject subject(int p) {
    Predicate predicate = predicates.get(p);
    if (predicate.kind() == Kind.INFINITIVE && !isPurpose(p)) {
      return within(predicates.get(p - 1).end(), words.before(predicate.from()));
    }
    if (predicate.kind() == Kind.INFINITIVE) {
      return new Subject(clauses.isEmpty() ? topic : clauses.getLast().subject(), false, false);
    }
    int before = words.before(predicate.from());
    Tag tag = words.tag(before);
    if (pairs.isOne(before)) {
      topic = pairs.endingAt(before);
      return new Subject(topic, false, false);
    }
    if (predicate.kind() == Kind.REDUCED) {
      return antecedent(predicate.from());
    }
    if (predicate.kind() == Kind.GERUND) {
      return gerundSubject(p, tag);
    }
    if (tag == Tag.RELATIVE || (words.is(before, "that") && words.tag(before - 1) == Tag.NOUN)) {
      return antecedent(words.tag(before - 1) == Tag.COMMA ? before - 1 : before);
    }
    if (tag == Tag.AND
        || (tag == Tag.CONJUNCTION && RESUMING.contains(words.token(before).key()))
        || (tag == Tag.PRONOUN && SUBJECT_PRONOUNS.contains(words.token(before).key()))) {
      return new Subject(
          words.is(before, "it") ? phrases.thing(topic, before) : topic, false, false);
    }
    if (tag == Tag.COMMA) {
      Subject interrupted = interrupted(p, before);
      if (!interrupted.equals(Subject.NONE)) {
        return interrupted;
      }
      if (isListed(p, before)) {
        return new Subject(topic, false, false);
      }
    }
    int start = start(p, predicate.from());
    return words.hasAny(NOUNS, start, predicate.from())
        ? within(start, predicate.from())
        : new Subject(topic, false, false);
  }

  private Subject gerundSubject(int p, Tag before) {
    Predicate predicate = predicates.get(p);
    List<Phrase> joint = Charges.joint(words, phrases, clauses, predicate);
    if (!joint.isEmpty()) {
      return new Subject(joint, false, false);
    }
    int comma = words.before(predicate.from());
    if (before == Tag.COMMA && isFirst(p)) {
      Subject own = within(start(p, comma), comma);
      if (!own.equals(Subject.NONE) && !own.weak()) {
        return own;
      }
    }
    return switch (before) {
      case PARTY, NOUN -> {
        Subject near = antecedent(predicate.from());
        yield near.equals(Subject.NONE) ? new Subject(topic, false, false) : near;
      }
      case CONJUNCTION -> isTold(p, comma) ? Subject.NONE : new Subject(topic, false, false);
      case COMMA, BREAK, AND -> new Subject(topic, false, false);
      default ->
          Negation.governs(words, predicate) ? new Subject(topic, false, false) : Subject.NONE;
    };
  }

  /** "Told Oslo that arming Peru is a mistake": not whoever tells it arms Peru. */
  private boolean isTold(int p, int that) {
    return words.is(that, "that") && p > 0 && words.is(predicates.get(p - 1).head(), "told");
  }

  /** "Spent a day in Oslo, thanked Peru and left": one subject does it all. */
  private boolean isListed(int p, int comma) {
    for (int before = p - 1; before >= 0; before--) {
      if (predicates.get(before).isFinite()) {
        return !words.hasAny(CLAUSE_MARKS, predicates.get(before).end(), comma)
            && !words.isSubordinate(predicates.get(before).from());
      }
    }
    return false;
  }

  /** Whether no verb of the sentence stands before. */
  private boolean isFirst(int p) {
    for (int before = 0; before < p; before++) {
      if (predicates.get(before).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** The party whose phrase ends right before a relative pronoun or participle. */
  private Subject antecedent(int at) {
    for (Phrase phrase : phrases.in(Math.max(words.from(), at - 8), at)) {
      if (phrase.to() >= at && !(phrase.isLocal() && phrase.isCity())) {
        return new Subject(List.of(phrase), false, true);
      }
    }
    return Subject.NONE;
  }

  /** "Shoigu, who arrived on Friday, had said": the subject stands before the first comma. */
  private Subject interrupted(int p, int comma) {
    int open = comma - 1;
    while (open > words.from() && words.tag(open) != Tag.COMMA) {
      if (words.tag(open) == Tag.BREAK) {
        return Subject.NONE;
      }
      open--;
    }
    if (words.tag(open) != Tag.COMMA) {
      return Subject.NONE;
    }
    if (words.tag(open - 1) == Tag.RELATIVE) {
      return antecedent(open - 1);
    }
    int first = p;
    while (first > 0 && predicates.get(first - 1).from() >= open) {
      first--;
    }
    Subject subject = within(start(first, open), open);
    return subject.phrases().isEmpty() || subject.weak() ? Subject.NONE : subject;
  }

  /** Where the clause of a predicate begins at the earliest. */
  private int start(int p, int end) {
    int from = words.from();
    for (int i = end - 1; i >= from; i--) {
      if (words.tag(i).isBoundary() || attribution.covers(i)) {
        from = i + 1;
        break;
      }
    }
    for (int before = p - 1; before >= 0; before--) {
      Predicate earlier = predicates.get(before);
      if (earlier.isFinite() && earlier.end() <= end) {
        boolean subordinate = words.isSubordinate(earlier.from());
        return afterComma(Math.max(from, earlier.end()), end, subordinate);
      }
    }
    return from;
  }

  /** "After Peru attacked Chile, Oslo said", "Vance telephoned Modi, and Rubio spoke with …". */
  private int afterComma(int from, int end, boolean subordinate) {
    Set<Tag> subject = subordinate ? PARTIES : NOUNS;
    for (int i = end - 1; i > from; i--) {
      int comma = !subordinate && words.tag(i) == Tag.AND ? i - 1 : subordinate ? i : -1;
      if (words.tag(comma) == Tag.COMMA && words.hasAny(subject, i + 1, end)) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * The first party of a range that no preposition governs, else one that qualifies the subject.
   */
  private Subject within(int from, int to) {
    List<Phrase> candidates = phrases.in(from, to);
    for (Phrase phrase : candidates) {
      if (phrase.isFree()
          && phrase.from() >= from
          && phrase.party().form() != Party.Form.CITY
          && !phrases.isListedAfterOf(candidates, phrase, to)) {
        return new Subject(phrases.group(phrase, to), false, false);
      }
    }
    int begin = words.afterOpening(from, to);
    for (Phrase phrase : candidates) {
      if (phrase.party().from() >= begin) {
        return new Subject(phrases.group(phrase, to), true, false);
      }
    }
    return Subject.NONE;
  }
}
