package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;
import org.chancery.search.HitSource.Place;
import org.chancery.search.Snippets.Range;
import org.jspecify.annotations.Nullable;

/** A text's sentences as the coding parts them, to quote one with its neighbours. */
final class Quotes {

  private final String title;
  private final String body;
  private @Nullable List<Range> sentences;

  Quotes(String title, @Nullable String body) {
    this.title = title;
    this.body = body == null ? "" : body;
  }

  /** A sentence between two others; each is empty where there is none. */
  record Quote(String before, String sentence, String after) {
    static final Quote NONE = new Quote("", "", "");
  }

  Quote at(Place place) {
    boolean inBody = place.isInBody();
    if (!inBody && !place.field().equals("title")) {
      return Quote.NONE;
    }
    String text = inBody ? body : title;
    Range range = Snippets.range(text, place.start(), place.end());
    if (range == null) {
      return Quote.NONE;
    }
    String sentence = text.substring(range.start(), range.end());
    if (!inBody) {
      return new Quote("", sentence, "");
    }
    String before = "";
    for (Range other : sentences()) {
      if (other.end() <= range.start()) {
        before = text.substring(other.start(), other.end());
      } else if (other.start() >= range.end()) {
        return new Quote(before, sentence, text.substring(other.start(), other.end()));
      }
    }
    return new Quote(before, sentence, "");
  }

  private List<Range> sentences() {
    List<Range> known = sentences;
    if (known == null) {
      known = new ArrayList<>();
      Text text = Text.of(body);
      for (Sentence s : text.sentences()) {
        known.add(new Range(text.token(s.from()).startChar(), text.token(s.to() - 1).endChar()));
      }
      sentences = known;
    }
    return known;
  }
}
