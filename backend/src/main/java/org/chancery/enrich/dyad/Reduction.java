package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.dyad.Predicate.Kind;
import org.chancery.enrich.dyad.VerbForm.Inflection;

/** Tells participles that describe a noun from verbs that tell something. */
final class Reduction {

  private static final Set<String> GOVERNING_AGENT =
      Set.of("by", "in", "from", "at", "with", "under", "near", "between", "against");

  private static final Set<String> SETTING_OFF = Set.of("by", "in", "at", "under", "near");

  private final Words words;

  Reduction(Words words) {
    this.words = words;
  }

  /**
   * A bare participle beside a finite verb of the same clause describes the noun before it:
   * "refugees <em>ordered</em> out of the country", "an agreement <em>reached</em> by both".
   */
  List<Predicate> reduce(List<Predicate> found) {
    List<Predicate> reduced = new ArrayList<>();
    for (int p = 0; p < found.size(); p++) {
      Predicate predicate = found.get(p);
      if (p > 0 && Inversion.isOne(words, found.get(p - 1), predicate)) {
        reduced.removeLast();
        reduced.add(predicate.denied());
        continue;
      }
      boolean earlier = p > 0 && sameClause(found.get(p - 1), predicate, reduced.getLast());
      boolean later =
          p + 1 < found.size()
              && found.get(p + 1).isFinite()
              && words.tag(words.before(found.get(p + 1).from())) != Tag.PRONOUN
              && !hasBoundary(predicate.end(), found.get(p + 1).from());
      boolean says = predicate.is(Term.Use.SAY);
      boolean agent = words.is(words.skip(predicate.end()), "by");
      boolean bare =
          predicate.isFinite()
              && predicate.from() == predicate.head()
              && isPast(predicate)
              && (agent || ObjectRelative.pronoun(words, predicate.from()) < 0);
      reduced.add(
          bare
                  && (agent
                      || (!says && isSetOff(found, p))
                      || (!says && (earlier || (later && isFollowedByPreposition(predicate)))))
              ? predicate.as(Kind.REDUCED)
              : predicate);
    }
    return reduced;
  }

  private boolean sameClause(Predicate before, Predicate predicate, Predicate reducedBefore) {
    return before.kind() != Kind.REDUCED
        && reducedBefore.kind() != Kind.REDUCED
        && !before.is(Term.Use.SAY)
        && !hasBoundary(before.end(), predicate.from());
  }

  private boolean isPast(Predicate predicate) {
    VerbForm form = words.verb(predicate.head());
    return form != null
        && (form.inflection() == Inflection.PAST || form.inflection() == Inflection.PARTICIPLE);
  }

  /** ", trained in Russia, were sent": between commas, before the verb; or after it. */
  private boolean isSetOff(List<Predicate> found, int p) {
    Predicate predicate = found.get(p);
    int next = words.skip(predicate.end());
    if (words.tag(words.before(predicate.from())) != Tag.COMMA
        || !SETTING_OFF.contains(words.has(next) ? words.token(next).key() : "")) {
      return false;
    }
    boolean closed =
        p + 1 < found.size() && words.tag(words.before(found.get(p + 1).from())) == Tag.COMMA;
    boolean earlier = p > 0 && found.get(p - 1).isFinite();
    return closed || earlier;
  }

  private boolean isFollowedByPreposition(Predicate predicate) {
    int next = words.skip(predicate.end());
    return GOVERNING_AGENT.contains(words.has(next) ? words.token(next).key() : "");
  }

  private boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if (tag.isBoundary() || tag == Tag.COMMA || tag == Tag.AND || tag == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }
}
