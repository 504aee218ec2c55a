package org.chancery.enrich.dyad;

import java.util.List;
import org.chancery.article.Dyad.EventTime;
import org.chancery.enrich.text.NameTrie;
import org.jspecify.annotations.Nullable;

/** The nouns of a sentence that name events. */
record EventNouns(EventLexicon lexicon, Words words) {

  /** The first noun of a range that names an event. */
  @Nullable Event first(int from, int to, EventTime time, boolean negated) {
    for (int i = from; i < to; i++) {
      if (words.tag(i) != Tag.NOUN) {
        continue;
      }
      List<NameTrie.Match<Term>> found = lexicon.nouns(words.text().tokens(), i, to);
      if (!found.isEmpty()) {
        Term term = found.getFirst().values().getFirst();
        boolean attribute =
            found.getFirst().to() < to && words.tag(found.getFirst().to()) == Tag.NOUN;
        if (term.root() != null && !(attribute && term.root().quad() == 4)) {
          return new Event(term.root(), term.mutual(), time, negated || isNone(i), .7);
        }
      }
    }
    return null;
  }

  /** "Announced no new sanctions". */
  private boolean isNone(int noun) {
    int i = noun - 1;
    while (words.tag(i) == Tag.NOUN || words.tag(i) == Tag.ADJECTIVE) {
      i--;
    }
    return words.is(i, "no");
  }

  /** Whether the last event named between two tokens is hostile. */
  boolean isHostile(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Event event = words.tag(i) == Tag.NOUN ? first(i, i + 1, EventTime.DID, false) : null;
      if (event != null) {
        return event.root().quad() == 4;
      }
    }
    return false;
  }

  /** Whether something that two sides share is named: ties, talks, an agreement. */
  boolean hasMutual(int from, int to) {
    for (int i = from; i < to; i++) {
      Event event = words.tag(i) == Tag.NOUN ? first(i, i + 1, EventTime.DID, false) : null;
      if (event != null && event.mutual()) {
        return true;
      }
    }
    return false;
  }
}
