package org.chancery.enrich.dyad;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One sentence: its tokens with their tags, and the parties in it. Positions are indexes of tokens
 * in the whole text.
 */
final class Words {

  private final Text text;
  private final Sentence sentence;
  private final List<Party> parties;
  private final Tag[] tags;
  private final @Nullable VerbForm[] verbs;
  private final int[] partyAt;

  Words(Text text, Sentence sentence, List<Party> parties) {
    this.text = text;
    this.sentence = sentence;
    this.parties = parties;
    int length = sentence.to() - sentence.from();
    tags = new Tag[length];
    verbs = new @Nullable VerbForm[length];
    partyAt = new int[length];
    Arrays.fill(partyAt, -1);
    for (int p = 0; p < parties.size(); p++) {
      Arrays.fill(partyAt, parties.get(p).from() - from(), parties.get(p).to() - from(), p);
    }
  }

  int from() {
    return sentence.from();
  }

  int to() {
    return sentence.to();
  }

  Sentence sentence() {
    return sentence;
  }

  Text text() {
    return text;
  }

  List<Party> parties() {
    return parties;
  }

  Token token(int i) {
    return text.token(i);
  }

  boolean has(int i) {
    return i >= from() && i < to();
  }

  boolean is(int i, String key) {
    return has(i) && token(i).is(key);
  }

  /** The tag of a token; a break outside the sentence. */
  Tag tag(int i) {
    return has(i) ? tags[i - from()] : Tag.BREAK;
  }

  void tag(int i, Tag tag) {
    tags[i - from()] = tag;
  }

  @Nullable VerbForm verb(int i) {
    return verbs[i - from()];
  }

  void verb(int i, @Nullable VerbForm verb) {
    verbs[i - from()] = verb;
  }

  @Nullable Party party(int i) {
    int index = partyIndex(i);
    return index < 0 ? null : parties.get(index);
  }

  int partyIndex(int i) {
    return has(i) ? partyAt[i - from()] : -1;
  }

  /** The nearest token before that is neither adverb, date nor quotation mark. */
  int before(int i) {
    int at = i - 1;
    while (has(at) && isTransparent(tag(at))) {
      at--;
    }
    return at;
  }

  /** The nearest token at or after that is neither adverb, date nor quotation mark. */
  int skip(int i) {
    int at = i;
    while (has(at) && isTransparent(tag(at))) {
      at++;
    }
    return at;
  }

  boolean hasAny(Set<Tag> wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (wanted.contains(tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a conjunction such as "after" or "that" opens the clause before a verb. */
  boolean isSubordinate(int verb) {
    for (int i = verb - 1; i >= from(); i--) {
      if (tag(i) == Tag.COMMA || tag(i).isBoundary()) {
        return tag(i) == Tag.CONJUNCTION;
      }
    }
    return false;
  }

  /** Skips "On Friday," and "In Moscow,": an opening phrase up to its comma. */
  int afterOpening(int from, int to) {
    Tag first = tag(skip(from));
    if (first != Tag.PREPOSITION && first != Tag.COMMA) {
      return from;
    }
    for (int i = from; i < to; i++) {
      if (tag(i) == Tag.COMMA) {
        return i;
      }
    }
    return to;
  }

  private static boolean isTransparent(Tag tag) {
    return tag == Tag.ADVERB || tag == Tag.DATE || tag == Tag.QUOTE;
  }
}
