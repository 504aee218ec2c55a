package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.dyad.VerbForm.Inflection;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Tags the tokens of a sentence, verbs last, because what stands before a word decides. */
final class Tagger {

  private static final Set<String> BEFORE_DATES =
      WordList.of(
          """
          on in since by until during from for late early mid at of earlier later the over
          """);

  private static final Set<String> PHRASAL = Set.of("after", "before", "since", "until");

  private final Words words;
  private final @Nullable Tag[] closed;
  private final boolean headline;

  private Tagger(Words words) {
    this.words = words;
    this.closed = new @Nullable Tag[words.to() - words.from()];
    for (int i = words.from(); i < words.to(); i++) {
      Token token = words.token(i);
      closed[i - words.from()] = token.shape().isWord() ? ClosedWords.tag(token.key()) : null;
    }
    this.headline = isHeadline();
  }

  static void tag(EventLexicon lexicon, Words words, DateTokens dates) {
    Tagger tagger = new Tagger(words);
    VerbReader verbs = new VerbReader(lexicon, words, tagger.headline);
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
        verbs.read(i);
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
      if (tag.isAuxiliary() || (tag == Tag.VERB && isFinite(at))) {
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
    return form != null
        && form.inflection() != Inflection.ING
        && words.tag(words.before(i)) != Tag.TO;
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

  private @Nullable Tag closed(int i) {
    return closed[i - words.from()];
  }

  private Tag word(int i, Token token) {
    Tag closed = closed(i);
    boolean name = token.shape() == Shape.TITLE && i > words.from() && !headline;
    if (closed == null || (name && closed != Tag.PREPOSITION && token.key().length() > 3)) {
      return Tag.NOUN;
    }
    if (closed == Tag.CONJUNCTION && token.is("that") && isDeterminer(i)) {
      return Tag.DETERMINER;
    }
    if (token.is("no") && words.is(i + 1, "longer")) {
      return Tag.NOT;
    }
    return token.is("who") ? Tag.RELATIVE : closed;
  }

  private boolean isDeterminer(int i) {
    return i > words.from() && closed(i - 1) == Tag.PREPOSITION;
  }

  /** Most words of a headline in title case have capitals, verbs among them. */
  private boolean isHeadline() {
    if (words.sentence().allCaps()) {
      return true;
    }
    int capital = 0;
    int small = 0;
    for (int i = words.from(); i < words.to(); i++) {
      if (words.partyIndex(i) >= 0 || closed(i) != null || !words.token(i).shape().isWord()) {
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
