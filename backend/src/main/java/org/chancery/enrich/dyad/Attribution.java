package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted. A region at the sentence's end or beginning that only names the speaker holds no
 * event of its own.
 *
 * @param region the tokens that only attribute, or {@code null}
 * @param speakers the parties quoted
 */
record Attribution(@Nullable Region region, List<Party> speakers) {

  private static final Set<String> CLAIMS =
      WordList.of(
          """
          allegations allegation claims claim reports accusations assertions charges suggestions
          """);

  static final Attribution NONE = new Attribution(null, List.of());

  boolean covers(int token) {
    return region != null && region.contains(token);
  }

  static Attribution find(Words words, Phrases phrases, List<Predicate> predicates) {
    Attribution tail = tail(words, phrases, predicates);
    if (!tail.equals(NONE)) {
      return tail;
    }
    Attribution according = accordingTo(words, phrases);
    return according.equals(NONE) ? claims(words) : according;
  }

  /** "Allegations from Seoul that …". */
  private static Attribution claims(Words words) {
    for (int i = words.from(); i + 2 < words.to(); i++) {
      boolean sourced =
          CLAIMS.contains(words.token(i).key())
              && (words.is(i + 1, "from") || words.is(i + 1, "by"));
      Party source = sourced ? words.party(i + 2) : null;
      if (source != null && words.is(source.to(), "that")) {
        return new Attribution(null, List.of(source));
      }
    }
    return NONE;
  }

  /** "…, the ministry said on Friday." and "…, said a spokesman." */
  private static Attribution tail(Words words, Phrases phrases, List<Predicate> predicates) {
    for (int p = predicates.size() - 1; p >= 0 && p >= predicates.size() - 3; p--) {
      Predicate predicate = predicates.get(p);
      if (!predicate.is(Term.Use.SAY)
          || !predicate.isFinite()
          || predicate.passive()
          || predicate.inner() != null) {
        continue;
      }
      int comma = openingMark(words, predicate);
      if (words.tag(comma - 1) == Tag.RELATIVE) {
        continue;
      }
      boolean governs =
          p + 1 < predicates.size()
              && predicates.get(p + 1).isFinite()
              && predicate.head() - comma > 1
              && !endsHere(words, predicate);
      if (comma > words.from() + 2 && !governs && predicates.getFirst().from() < comma && p > 0) {
        Region region = new Region(comma, words.to());
        return new Attribution(region, speakers(phrases, region, predicate.head()));
      }
    }
    return NONE;
  }

  private static boolean endsHere(Words words, Predicate predicate) {
    Tag next = words.tag(words.skip(predicate.to()));
    return next == Tag.BREAK || next == Tag.COMMA || next == Tag.PREPOSITION;
  }

  /** The comma or quotation mark before the speaker; only a noun phrase may lie between. */
  private static int openingMark(Words words, Predicate predicate) {
    for (int i = predicate.from() - 1; i > words.from(); i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA || tag == Tag.QUOTE) {
        return i;
      }
      if ((tag.isVerbal() && i < predicate.from() - 12) || tag.isBoundary()) {
        return -1;
      }
    }
    return -1;
  }

  private static Attribution accordingTo(Words words, Phrases phrases) {
    for (int i = words.from(); i + 1 < words.to(); i++) {
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        int end = i + 2;
        while (words.has(end) && words.tag(end) != Tag.COMMA && words.tag(end) != Tag.BREAK) {
          end++;
        }
        if (words.tag(end) == Tag.BREAK && i == words.from()) {
          end = i + 3;
        }
        Region region = new Region(i, i == words.from() ? end : words.to());
        return new Attribution(region, speakers(phrases, region, region.to()));
      }
    }
    return NONE;
  }

  /** After the verb only who stands right there speaks: "said Lavrov", not "told them in Oslo". */
  private static List<Party> speakers(Phrases phrases, Region region, int verb) {
    List<Phrase> named =
        phrases.in(region.from(), region.to()).stream()
            .filter(p -> p.from() < verb || (p.isFree() && p.from() <= verb + 2))
            .toList();
    return named.isEmpty()
        ? List.of()
        : phrases.group(named.getFirst(), region.to()).stream().map(Phrase::party).toList();
  }
}
