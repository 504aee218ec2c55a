package org.chancery.enrich.dyad;

import java.util.List;
import org.chancery.enrich.dyad.Predicate.Kind;

/** Where the objects of each predicate may stand: up to the next clause. */
record ObjectRegions(Words words, List<Predicate> predicates, Attribution attribution) {

  Region of(int p) {
    Predicate predicate = predicates.get(p);
    int from = predicate.end();
    int limit = words.to();
    for (int next = p + 1; next < predicates.size(); next++) {
      Predicate later = predicates.get(next);
      boolean participle = later.kind() == Kind.GERUND || later.kind() == Kind.REDUCED;
      if (later.isFinite() || (participle && isSetOff(later))) {
        limit = Math.min(limit, clauseMark(from, later.from()));
        break;
      }
    }
    if (p + 1 < predicates.size() && joinsIn(predicate, predicates.get(p + 1))) {
      limit = Math.min(limit, words.before(predicates.get(p + 1).from()));
    }
    int complement = words.skip(from);
    for (int i = from; i < limit; i++) {
      boolean that = i == complement && words.is(i, "that");
      if (attribution.covers(i) || (words.tag(i).isBoundary() && !that)) {
        return new Region(from, i);
      }
    }
    return new Region(from, limit);
  }

  /** "Accused it of arming Peru and of bombing Chile": each of these has its own objects. */
  Region upToGerund(int p) {
    Region all = of(p);
    boolean gerund = p + 1 < predicates.size() && predicates.get(p + 1).kind() == Kind.GERUND;
    return gerund ? new Region(all.from(), Math.min(all.to(), predicates.get(p + 1).from())) : all;
  }

  /** "Joined Oslo in condemning Peru". */
  private boolean joinsIn(Predicate predicate, Predicate next) {
    VerbForm verb = words.verb(predicate.head());
    return verb != null
        && verb.base().equals("join")
        && next.kind() == Kind.GERUND
        && words.is(words.before(next.from()), "in");
  }

  private boolean isSetOff(Predicate gerund) {
    Tag before = words.tag(words.before(gerund.from()));
    return before == Tag.COMMA || before == Tag.BREAK;
  }

  /** The comma or "and" that opens the clause of a later predicate, or the predicate itself. */
  private int clauseMark(int from, int later) {
    for (int i = later - 1; i > from; i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA || tag.isBoundary() || (tag == Tag.AND && words.partyIndex(i + 1) < 0)) {
        return i;
      }
    }
    return later;
  }
}
