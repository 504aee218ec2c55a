package org.chancery.enrich.dyad;

import java.util.EnumSet;
import java.util.Set;

/** "The war that Russia launched": what somebody does stands before the pronoun. */
final class ObjectRelative {

  private static final Set<Tag> SUBJECT =
      EnumSet.of(Tag.PARTY, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE);

  private ObjectRelative() {}

  /** Where the pronoun stands that, before a verb and its subject, opens such a clause, or -1. */
  static int pronoun(Words words, int verb) {
    int at = words.before(verb);
    boolean named = false;
    while (words.has(at) && SUBJECT.contains(words.tag(at)) && !words.is(at, "that")) {
      named |= words.tag(at) == Tag.PARTY;
      at--;
    }
    boolean opens = words.is(at, "that") || words.is(at, "which");
    return named && opens && isAfterNoun(words, at) && !ClaimNouns.isOne(words, at - 1) ? at : -1;
  }

  private static boolean isAfterNoun(Words words, int pronoun) {
    Tag before = words.tag(pronoun - 1);
    return before == Tag.NOUN
        || (before == Tag.COMMA
            && words.is(pronoun, "which")
            && words.tag(pronoun - 2) == Tag.NOUN);
  }
}
