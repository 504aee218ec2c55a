package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.dyad.Party.Form;
import org.chancery.enrich.dyad.VerbForm.Inflection;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Tags the tokens of a sentence, verbs last, because what stands before a word decides. */
final class Tagger {

  private static final Set<String> BEFORE_DATES =
      Set.of(
          "on", "in", "since", "by", "until", "during", "from", "for", "late", "early", "mid", "at",
          "of", "earlier", "later", "the", "over");

  private static final Set<String> PHRASAL = Set.of("after", "before", "since", "until");

  private final EventLexicon lexicon;
  private final Words words;
  private final boolean headline;

  private Tagger(EventLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
    this.headline = isHeadline(words);
  }

  static void tag(EventLexicon lexicon, Words words, DateTokens dates) {
    Tagger tagger = new Tagger(lexicon, words);
    for (int i = words.from(); i < words.to(); i++) {
      words.tag(i, dates.covers(i) ? Tag.DATE : tagger.closedTag(i));
    }
    for (int i = words.from(); i + 1 < words.to(); i++) {
      if (words.tag(i + 1) == Tag.DATE && BEFORE_DATES.contains(words.token(i).key())) {
        words.tag(i, Tag.DATE);
      }
    }
    for (int i = words.from(); i < words.to(); i++) {
      if (words.tag(i) == Tag.NOUN) {
        tagger.tryVerb(i);
      }
    }
    for (int i = words.from(); i < words.to(); i++) {
      if (words.tag(i) == Tag.CONJUNCTION && tagger.governsNoun(i)) {
        words.tag(i, Tag.PREPOSITION);
      }
    }
  }

  /** "As" and "because of" before a noun phrase; with a verb after them they begin a clause. */
  private boolean governsNoun(int i) {
    if (words.is(i, "because")) {
      return words.is(i + 1, "of");
    }
    if (!words.is(i, "as") && !PHRASAL.contains(words.token(i).key())) {
      return false;
    }
    for (int at = i + 1; at < words.to(); at++) {
      Tag tag = words.tag(at);
      if (tag.isAuxiliary() || tag == Tag.VERB && isFinite(at)) {
        return false;
      }
      if (tag == Tag.COMMA || tag.isBoundary()) {
        return true;
      }
    }
    return true;
  }

  private boolean isFinite(int i) {
    VerbForm form = words.verb(i);
    return form != null && form.inflection() != Inflection.ING;
  }

  /** The tokens of a sentence that belong to dates. */
  interface DateTokens {
    boolean covers(int token);
  }

  private Tag closedTag(int i) {
    if (words.partyIndex(i) >= 0) {
      return Tag.PARTY;
    }
    Token token = words.token(i);
    return switch (token.shape()) {
      case POSSESSIVE -> Tag.POSSESSIVE;
      case HYPHEN -> token.isGlued() ? Tag.HYPHEN : Tag.BREAK;
      case NUMBER -> Tag.NUMBER;
      case PUNCTUATION -> mark(token.surface());
      default -> word(i, token);
    };
  }

  private static Tag mark(String mark) {
    return switch (mark) {
      case "," -> Tag.COMMA;
      case "&" -> Tag.AND;
      case "\"", "“", "”", "'", "‘", "’", "`", "«", "»", "{", "}" -> Tag.QUOTE;
      case "$", "%", "€", "£", "#" -> Tag.NUMBER;
      case "/" -> Tag.HYPHEN;
      default -> Tag.BREAK;
    };
  }

  private Tag word(int i, Token token) {
    Tag closed = ClosedWords.tag(token.key());
    boolean name = token.shape() == Shape.TITLE && i > words.from() && !headline;
    if (closed == null || (name && closed != Tag.PREPOSITION && token.key().length() > 3)) {
      return Tag.NOUN;
    }
    if (closed == Tag.CONJUNCTION && token.is("that") && isDeterminer(i)) {
      return Tag.DETERMINER;
    }
    return token.is("who") ? Tag.RELATIVE : closed;
  }

  private boolean isDeterminer(int i) {
    return i > words.from() && ClosedWords.tag(words.token(i - 1).key()) == Tag.PREPOSITION;
  }

  private void tryVerb(int i) {
    Token token = words.token(i);
    if (token.shape() == Shape.TITLE && i > words.from() && !headline) {
      return;
    }
    List<VerbForm> forms = lexicon.forms(token.key());
    if (forms.isEmpty()) {
      return;
    }
    int before = words.before(i);
    Tag previous = words.tag(before);
    for (VerbForm form : forms) {
      if (isVerb(i, before, previous, form.inflection())) {
        words.tag(i, Tag.VERB);
        words.verb(i, preferParticiple(forms, form, previous));
        return;
      }
    }
  }

  /** After "be" and "have" a form that may be both is a participle. */
  private static VerbForm preferParticiple(List<VerbForm> forms, VerbForm form, Tag previous) {
    if (previous != Tag.BE && previous != Tag.HAVE) {
      return form;
    }
    for (VerbForm other : forms) {
      if (other.inflection() == Inflection.PARTICIPLE) {
        return other;
      }
    }
    return form;
  }

  private boolean isVerb(int i, int before, Tag previous, Inflection inflection) {
    return switch (inflection) {
      case BASE -> isBase(i, before, previous);
      case S -> isThirdPerson(i, before, previous);
      case ING -> isIng(i, previous);
      case PAST, PARTICIPLE -> isPast(i, before, previous);
    };
  }

  private boolean isBase(int i, int before, Tag previous) {
    return switch (previous) {
      case TO, MODAL, DO, PRONOUN -> true;
      case NOT -> true;
      case RELATIVE -> !isEventNoun(i);
      case PARTY -> isPluralSubject(before) && (!isEventNoun(i) || startsObject(i + 1));
      case NOUN, NUMBER -> isPluralNoun(before) && !isEventNoun(i) && startsObject(i + 1);
      case AND -> followsBaseVerb(before);
      case COMMA -> false;
      default -> false;
    };
  }

  private boolean followsBaseVerb(int and) {
    int at = and - 1;
    for (int steps = 0; words.has(at) && steps < 12; steps++, at--) {
      if (words.tag(at) == Tag.VERB) {
        VerbForm form = words.verb(at);
        return form != null && form.inflection() == Inflection.BASE;
      }
    }
    return false;
  }

  private boolean isThirdPerson(int i, int before, Tag previous) {
    return switch (previous) {
      case PARTY -> !isAdjective(before) && (!isEventNoun(i) || !isNounNext(i + 1));
      case PRONOUN, RELATIVE -> true;
      case NOUN -> !isEventNoun(i) || (headline && startsObject(i + 1));
      case COMMA -> !isEventNoun(i);
      case AND -> !isEventNoun(i);
      case POSSESSIVE, BREAK -> false;
      case CONJUNCTION -> words.is(before, "as") && !isEventNoun(i);
      default -> false;
    };
  }

  private boolean isIng(int i, Tag previous) {
    return switch (previous) {
      case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER -> false;
      case NOUN, PREPOSITION, BREAK, VERB -> !isEventNoun(i) || startsNounPhrase(i + 1);
      default -> true;
    };
  }

  private boolean startsNounPhrase(int i) {
    return switch (words.tag(words.skip(i))) {
      case DETERMINER, PARTY, PRONOUN, NUMBER -> true;
      default -> false;
    };
  }

  private boolean isPast(int i, int before, Tag previous) {
    return switch (previous) {
      case DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE, HYPHEN, TO -> false;
      case PREPOSITION -> false;
      case PARTY -> !(isAdjective(before) && !startsObject(i + 1) && !isEndOfPhrase(i + 1));
      case VERB -> false;
      case CONJUNCTION -> false;
      case BREAK -> false;
      case COMMA, AND -> true;
      default -> true;
    };
  }

  private boolean isAdjective(int before) {
    Party party = words.party(before);
    return party != null && party.form() == Form.ADJECTIVE;
  }

  private boolean isPluralSubject(int before) {
    Party party = words.party(before);
    if (party == null) {
      return false;
    }
    return party.form() == Form.PEOPLE
        || headline
        || isCoordinated(party)
        || isPeopleForm(party, words.token(before));
  }

  private static boolean isPeopleForm(Party party, Token token) {
    return party.form() == Form.ADJECTIVE && token.key().endsWith("s");
  }

  private boolean isCoordinated(Party party) {
    for (int at = party.from() - 1; words.has(at) && at > party.from() - 8; at--) {
      Tag tag = words.tag(at);
      if (tag == Tag.AND) {
        return true;
      }
      if (tag != Tag.NOUN && tag != Tag.DETERMINER && tag != Tag.ADJECTIVE) {
        return false;
      }
    }
    return false;
  }

  private boolean isPluralNoun(int i) {
    String key = words.token(i).key();
    return key.endsWith("s") && !key.endsWith("ss") || key.equals("people") || key.equals("police");
  }

  private boolean isEventNoun(int i) {
    return !lexicon.nouns(words.text().tokens(), i, i + 1).isEmpty();
  }

  private boolean isNounNext(int i) {
    int next = words.skip(i);
    Tag tag = words.tag(next);
    return tag == Tag.PREPOSITION && !words.is(next, "for")
        || tag.isVerbal()
        || tag == Tag.AND
        || tag == Tag.NOUN && !lexicon.forms(words.token(next).key()).isEmpty();
  }

  /** Whether what follows may be an object: a noun phrase, or "that". */
  private boolean startsObject(int i) {
    int next = words.skip(i);
    return switch (words.tag(next)) {
      case DETERMINER, PARTY, PRONOUN, NUMBER, TO, ADJECTIVE -> true;
      case CONJUNCTION -> words.is(next, "that");
      case PREPOSITION -> true;
      case NOUN -> true;
      default -> false;
    };
  }

  private boolean isEndOfPhrase(int i) {
    Tag tag = words.tag(words.skip(i));
    return tag == Tag.COMMA || tag == Tag.BREAK || tag == Tag.CONJUNCTION;
  }

  /** Most words of a headline in title case have capitals, verbs among them. */
  private static boolean isHeadline(Words words) {
    if (words.sentence().allCaps()) {
      return true;
    }
    int capital = 0;
    int small = 0;
    for (int i = words.from(); i < words.to(); i++) {
      @Nullable Tag closed = ClosedWords.tag(words.token(i).key());
      if (words.partyIndex(i) >= 0 || closed != null || !words.token(i).shape().isWord()) {
        continue;
      }
      if (words.token(i).shape().isCapitalised()) {
        capital++;
      } else {
        small++;
      }
    }
    return capital >= 2 && capital > 3 * small;
  }
}
