package org.chancery.enrich.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted. A region at the sentence's end or beginning that only names the speaker holds no
 * event of its own.
 *
 * @param region the tokens that only attribute, or {@code null}
 * @param speakers the parties quoted
 */
record Attribution(@Nullable Region region, List<Party> speakers) {

  /** Of so many verbs at the end of a sentence one may attribute all of it. */
  private static final int LATE = 3;

  static final Attribution NONE = new Attribution(null, List.of());

  boolean covers(int token) {
    return region != null && region.contains(token);
  }

  /**
   * @param spoken who is quoted last in the text before, whom a pronoun stands for
   */
  static Attribution find(
      Words words, Phrases phrases, List<Predicate> predicates, List<Party> spoken) {
    Attribution tail = tail(words, phrases, predicates, spoken);
    if (!tail.equals(NONE)) {
      return tail;
    }
    Attribution according = accordingTo(words, phrases, predicates);
    return according.equals(NONE) ? claims(words) : according;
  }

  /** Whom "he said" means in the next sentence. */
  List<Party> spoken(List<Clause> clauses, List<Party> before) {
    if (!speakers.isEmpty()) {
      return speakers;
    }
    for (Clause clause : clauses) {
      if (clause.predicate().isFinite() && !clause.subject().isEmpty()) {
        return clause.subject().size() == 1
            ? List.of(clause.subject().getFirst().party())
            : Told.claimed(clause.subject()).claimedBy();
      }
    }
    return before;
  }

  /** "Allegations from Seoul that …". */
  private static Attribution claims(Words words) {
    for (int i = words.from(); i + 2 < words.to(); i++) {
      boolean sourced =
          ClaimNouns.isOne(words, i) && (words.is(i + 1, "from") || words.is(i + 1, "by"));
      Party source = sourced ? words.party(i + 2) : null;
      if (source != null && words.is(source.to(), "that")) {
        return new Attribution(null, List.of(source));
      }
    }
    return NONE;
  }

  /** "…, the ministry said on Friday.", "…, said a spokesman.", "…, he said, …". */
  private static Attribution tail(
      Words words, Phrases phrases, List<Predicate> predicates, List<Party> spoken) {
    for (int p = predicates.size() - 1; p >= 0; p--) {
      Predicate predicate = predicates.get(p);
      Region region = attributes(words, predicates, p) ? region(words, predicates, p) : null;
      if (region != null) {
        return new Attribution(region, speakers(words, phrases, region, predicate.head(), spoken));
      }
    }
    return NONE;
  }

  /** Whether a verb may only say who tells the rest. */
  private static boolean attributes(Words words, List<Predicate> predicates, int p) {
    Predicate predicate = predicates.get(p);
    boolean late = p >= predicates.size() - LATE;
    return predicate.isFinite()
        && (late || words.tag(words.skip(predicate.to())) == Tag.COMMA)
        && predicate.is(Term.Use.SAY)
        && (!predicate.passive() || isQuoted(words, predicate))
        && predicate.inner() == null
        && !(words.is(predicate.to(), "at") && isHint(words, predicate));
  }

  private static @Nullable Region region(Words words, List<Predicate> predicates, int p) {
    Predicate predicate = predicates.get(p);
    int comma = openingMark(words, predicate.from());
    if (words.tag(comma) == Tag.COMMA
        && comma == predicate.from() - 1
        && endsHere(words, predicate)) {
      comma = openingMark(words, comma);
    }
    if (comma < 0 || words.tag(comma - 1) == Tag.RELATIVE) {
      return null;
    }
    boolean more = p + 1 < predicates.size();
    int close = words.skip(predicate.to());
    if (more && words.tag(close) == Tag.COMMA) {
      return new Region(comma, close + 1);
    }
    boolean governs =
        more
            && predicates.get(p + 1).isFinite()
            && predicate.head() - comma > 1
            && !endsHere(words, predicate);
    boolean follows =
        p > 0
            && p >= predicates.size() - LATE
            && comma > words.from() + 2
            && predicates.getFirst().from() < comma;
    return follows && !governs ? new Region(comma, words.to()) : null;
  }

  /** "Hints at help": it tells something itself. */
  private static boolean isHint(Words words, Predicate predicate) {
    return words.token(predicate.head()).key().startsWith("hint");
  }

  /** "Was quoted as saying". */
  private static boolean isQuoted(Words words, Predicate predicate) {
    return words.is(predicate.head(), "quoted") || words.is(predicate.head(), "cited");
  }

  private static boolean endsHere(Words words, Predicate predicate) {
    Tag next = words.tag(words.skip(predicate.to()));
    return next == Tag.BREAK || next == Tag.COMMA || next == Tag.PREPOSITION;
  }

  /**
   * The comma or quotation mark before the speaker; only a noun phrase may lie between. Of "the
   * minister, Sergei Lavrov, said" the one before the name.
   */
  private static int openingMark(Words words, int end) {
    for (int i = end - 1; i > words.from(); i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA || tag == Tag.QUOTE) {
        return i;
      }
      if ((tag.isVerbal() && i < end - 12) || tag.isBoundary()) {
        return -1;
      }
    }
    return -1;
  }

  private static Attribution accordingTo(Words words, Phrases phrases, List<Predicate> predicates) {
    for (int i = words.from(); i + 1 < words.to(); i++) {
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        int end = i + 2;
        while (words.has(end) && words.tag(end) != Tag.COMMA && words.tag(end) != Tag.BREAK) {
          end++;
        }
        if (words.tag(end) == Tag.BREAK && i == words.from()) {
          end = i + 3;
        }
        boolean more = words.tag(words.before(i)) == Tag.COMMA && hasVerb(predicates, end);
        Region region = new Region(i, i == words.from() || more ? end : words.to());
        return new Attribution(region, speakers(words, phrases, region, region.to(), List.of()));
      }
    }
    return NONE;
  }

  private static boolean hasVerb(List<Predicate> predicates, int from) {
    for (Predicate predicate : predicates) {
      if (predicate.from() >= from) {
        return predicate.isFinite();
      }
    }
    return false;
  }

  /** After the verb only who stands right there speaks: "said Lavrov", not "told them in Oslo". */
  private static List<Party> speakers(
      Words words, Phrases phrases, Region region, int verb, List<Party> spoken) {
    List<Phrase> named =
        phrases.in(region.from(), region.to()).stream()
            .filter(p -> p.from() < verb || (p.isFree() && p.from() <= verb + 2))
            .toList();
    if (!named.isEmpty()) {
      return phrases.group(named.getFirst(), region.to()).stream().map(Phrase::party).toList();
    }
    int before = words.before(verb);
    return words.tag(before) == Tag.PRONOUN && region.contains(before) ? spoken : List.of();
  }
}
