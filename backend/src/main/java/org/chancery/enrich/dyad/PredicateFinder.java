package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.dyad.Predicate.Kind;
import org.chancery.enrich.dyad.VerbForm.Inflection;
import org.jspecify.annotations.Nullable;

/** Groups auxiliaries, verbs and what they govern into predicates, left to right. */
final class PredicateFinder {

  private final EventLexicon lexicon;
  private final Words words;

  PredicateFinder(EventLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  List<Predicate> find() {
    List<Predicate> found = new ArrayList<>();
    int i = words.from();
    while (i < words.to()) {
      Predicate predicate = words.tag(i).isVerbal() ? at(i, 0) : null;
      if (predicate == null) {
        i++;
      } else {
        found.add(isNegated(predicate) ? predicate.denied() : predicate);
        i = Math.max(predicate.end(), i + 1);
      }
    }
    return new Reduction(words).reduce(found);
  }

  private boolean isNegated(Predicate predicate) {
    return Negation.isBefore(words, predicate)
        || Negation.isAfter(words, predicate)
        || (predicate.kind() == Kind.GERUND && Negation.governs(words, predicate));
  }

  private @Nullable Predicate at(int from, int depth) {
    boolean negated = false;
    boolean be = false;
    boolean have = false;
    boolean had = false;
    @Nullable String modal = null;
    int i = from;
    while (words.has(i) && words.tag(i) != Tag.VERB) {
      Tag tag = words.tag(i);
      String key = words.token(i).key();
      switch (tag) {
        case BE -> be = true;
        case HAVE -> {
          have = true;
          had |= key.startsWith("had");
        }
        case MODAL -> modal = key;
        case NOT -> negated |= Negation.denies(words, i);
        case DO, ADVERB, QUOTE -> {}
        case DATE -> {}
        default -> {
          return copula(from, i, be, have, negated, modal, depth);
        }
      }
      negated |= key.endsWith("n't") || key.equals("cannot");
      i++;
    }
    if (!words.has(i)) {
      return null;
    }
    VerbForm form = words.verb(i);
    if (form == null) {
      return null;
    }
    boolean participle =
        form.inflection() == Inflection.PARTICIPLE || form.inflection() == Inflection.PAST;
    List<Term> terms = terms(i, form.base());
    int to = i + 1 + particles(i, terms);
    return new Predicate(
        from,
        i,
        to,
        kind(from, i, form),
        terms,
        be && participle,
        negated,
        have,
        had,
        modal,
        depth > 3 ? null : inner(to, depth));
  }

  /** "is ready to", "was opposed to", or a "be" or "have" that is the verb itself. */
  private @Nullable Predicate copula(
      int from,
      int end,
      boolean be,
      boolean have,
      boolean negated,
      @Nullable String modal,
      int depth) {
    String key = words.token(end).key();
    if (be && lexicon.isAdjective(key)) {
      return new Predicate(
          from,
          end,
          end + 1,
          Kind.FINITE,
          lexicon.adjective(key),
          false,
          negated,
          have,
          false,
          modal,
          inner(end + 1, depth));
    }
    if (!be && !have) {
      return null;
    }
    if (words.tag(end) == Tag.TO) {
      Predicate inner = inner(end, depth);
      boolean yet = words.is(end - 1, "yet");
      if (inner != null) {
        return new Predicate(
            from,
            end - 1,
            end,
            Kind.FINITE,
            lexicon.verb(be && !yet ? "plan" : "need"),
            false,
            negated || yet,
            false,
            false,
            modal == null && have && !yet ? "must" : modal,
            inner);
      }
    }
    return new Predicate(
        from,
        end - 1,
        end,
        Kind.FINITE,
        terms(end - 1, be ? "be" : "have"),
        false,
        negated,
        false,
        false,
        modal,
        null);
  }

  private @Nullable Predicate inner(int from, int depth) {
    int i = words.skip(from);
    if (words.tag(i) == Tag.TO) {
      int verb = words.skip(i + 1);
      return words.tag(verb).isVerbal() ? at(verb, depth + 1) : null;
    }
    boolean having = words.is(i, "having") && words.tag(words.skip(i + 1)) == Tag.VERB;
    boolean gerund = having || (words.tag(i) == Tag.VERB && isIng(i));
    return gerund ? at(i, depth + 1) : null;
  }

  private boolean isIng(int i) {
    VerbForm form = words.verb(i);
    return form != null && form.inflection() == Inflection.ING;
  }

  private Kind kind(int from, int head, VerbForm form) {
    Tag before = words.tag(words.before(from));
    boolean bareBase = from == head && form.inflection() == Inflection.BASE;
    if (before == Tag.TO || (bareBase && before == Tag.AND)) {
      return Kind.INFINITIVE;
    }
    boolean having = words.is(from, "having");
    return having || (from == head && form.inflection() == Inflection.ING)
        ? Kind.GERUND
        : Kind.FINITE;
  }

  /** All terms of the verb whose further words follow it; a term of one word always does. */
  private List<Term> terms(int head, String base) {
    List<Term> matching = new ArrayList<>();
    int longest = 0;
    for (Term term : lexicon.verb(base)) {
      if (term.rest().isEmpty() || follows(head, term.rest()) >= 0) {
        longest = Math.max(longest, term.rest().size());
        matching.add(term);
      }
    }
    int length = longest;
    if (length > 0) {
      matching.removeIf(term -> term.rest().size() < length);
    }
    return matching;
  }

  /** Where the further words of a term stand, which adverbs may part from its verb, or -1. */
  private int follows(int head, List<String> rest) {
    int near = head + 1;
    return are(near, rest) ? near : are(words.skip(near), rest) ? words.skip(near) : -1;
  }

  private boolean are(int from, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (!words.is(from + i, rest.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int particles(int head, List<Term> terms) {
    if (terms.isEmpty() || terms.getFirst().rest().isEmpty()) {
      return 0;
    }
    List<String> rest = terms.getFirst().rest();
    int length = follows(head, rest) - head - 1 + rest.size();
    int last = head + length;
    boolean infinitive = words.is(last, "to") && words.tag(words.skip(last + 1)).isVerbal();
    return infinitive ? length - 1 : length;
  }
}
