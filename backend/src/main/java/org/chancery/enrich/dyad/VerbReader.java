package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.enrich.dyad.Party.Form;
import org.chancery.enrich.dyad.VerbForm.Inflection;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;

/** Decides by the words around it whether a word that may be a verb is one where it stands. */
final class VerbReader {

  /** Nouns of trade whose verbs are rare: "exports gas", "sells arms". */
  private static final Set<String> GOODS =
      Set.of("gas", "fuel", "arms", "fish", "water", "power", "ships", "oil", "steel", "equipment");

  private final EventLexicon lexicon;
  private final Words words;
  private final boolean headline;

  VerbReader(EventLexicon lexicon, Words words, boolean headline) {
    this.lexicon = lexicon;
    this.words = words;
    this.headline = headline;
  }

  /** Tags a word as a verb where it is one. */
  void read(int i) {
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
    if (GOODS.contains(token.key()) && isGoods(previous, before)) {
      return;
    }
    for (VerbForm form : forms) {
      if (isVerb(i, before, previous, form.inflection())) {
        words.tag(i, Tag.VERB);
        words.verb(i, preferParticiple(forms, form, previous));
        return;
      }
    }
  }

  /** After a noun or a verb of trade a word for goods is its object. */
  private boolean isGoods(Tag previous, int before) {
    return previous == Tag.VERB
        || (previous == Tag.NOUN && !lexicon.forms(words.token(before).key()).isEmpty());
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
      case PRONOUN, RELATIVE, NOT -> true;
      case NOUN -> (!followsVerb(before) && !isEventNoun(i)) || (headline && startsObject(i + 1));
      case COMMA -> !isEventNoun(i);
      case AND -> !isEventNoun(i);
      case POSSESSIVE, BREAK -> false;
      case CONJUNCTION -> words.is(before, "as") && !isEventNoun(i);
      default -> false;
    };
  }

  /** One finite verb is enough for a clause, unless it reports: then another clause follows. */
  private boolean followsVerb(int before) {
    for (int at = before; words.has(at); at--) {
      Tag tag = words.tag(at);
      if (tag.isBoundary() || tag == Tag.COMMA || tag == Tag.AND) {
        return false;
      }
      VerbForm form = tag == Tag.VERB ? words.verb(at) : null;
      if (form != null) {
        return lexicon.verb(form.base()).stream().noneMatch(term -> term.use() == Term.Use.SAY);
      }
    }
    return false;
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

  /** "Peru and Chile sign", and in headlines "Peru, Chile sign". */
  private boolean isCoordinated(Party party) {
    for (int at = party.from() - 1; words.has(at) && at > party.from() - 8; at--) {
      Tag tag = words.tag(at);
      if (tag == Tag.AND || (tag == Tag.COMMA && words.isOpenedBy(words.party(at - 1)))) {
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
    return (key.endsWith("s") && !key.endsWith("ss"))
        || key.equals("people")
        || key.equals("police");
  }

  private boolean isEventNoun(int i) {
    return !lexicon.nouns(words.text().tokens(), i, i + 1).isEmpty();
  }

  private boolean isNounNext(int i) {
    int next = words.skip(i);
    Tag tag = words.tag(next);
    return (tag == Tag.PREPOSITION && !words.is(next, "for"))
        || tag.isVerbal()
        || tag == Tag.AND
        || (tag == Tag.NOUN
            && !GOODS.contains(words.token(next).key())
            && !lexicon.forms(words.token(next).key()).isEmpty());
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
}
