package org.chancery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The whole sentences that a hit quotes, at most three. What Elasticsearch takes for a sentence
 * ends at every “U.S.”, so that its fragments say where the words stand, and the sentences of the
 * coding what is quoted.
 */
final class Snippets {

  static final int MOST = 3;

  /** Characters of a text's beginning that are fetched, to quote its first sentences. */
  static final int BEGINNING = 800;

  /** White space at its end is not fetched. */
  private static final int FETCHED = BEGINNING - 20;

  /** Where nothing was searched for, sentences are quoted until they are so long. */
  private static final int ENOUGH = 220;

  /** No sentence is looked for further away. */
  private static final int WINDOW = 2_000;

  /** A part of a body, in characters. */
  record Range(int start, int end) {
    boolean overlaps(Range other) {
      return start < other.end && other.start < end;
    }
  }

  private final String body;

  /** Parts that were read, as several fragments may lie in one. */
  private final Map<Range, Text> read = new HashMap<>();

  /** In the order of their starts. */
  private final List<Range> marks = new ArrayList<>();

  /** Of the words that were searched for, the sentences where they stand best first. */
  private final Set<Range> worded = new LinkedHashSet<>();

  /**
   * @param fragments with marks, the best first
   */
  Snippets(String body, List<String> fragments) {
    this.body = body;
    fragments.forEach(this::take);
  }

  /**
   * First the sentences that earned the hit, before all those that have a searched word, then
   * others that have one.
   *
   * @param sides what is marked in the sentences that earned it
   */
  List<String> of(List<Range> earned, List<Range> sides) {
    Set<Range> chosen = new LinkedHashSet<>();
    earned.stream().filter(s -> worded.stream().anyMatch(s::overlaps)).forEach(chosen::add);
    chosen.addAll(earned);
    worded.stream().filter(s -> chosen.stream().noneMatch(s::overlaps)).forEach(chosen::add);
    marks.addAll(sides);
    marks.sort(Comparator.comparingInt(Range::start));
    return chosen.stream().limit(MOST).map(s -> Excerpt.of(marked(s), body)).distinct().toList();
  }

  /** The first sentences of a text of which at least the {@link #BEGINNING} is given, as one. */
  static List<String> lead(String beginning) {
    Text text = Text.of(beginning);
    int start = 0;
    int end = 0;
    for (Sentence s : text.sentences()) {
      boolean unfinished = s.to() == text.tokens().size() && beginning.length() >= FETCHED;
      if (unfinished && end == 0) {
        return List.of(shortened(text.surface(s.from(), s.to())));
      }
      if (unfinished || end - start >= ENOUGH) {
        break;
      }
      start = end == 0 ? text.token(s.from()).startChar() : start;
      end = text.token(s.to() - 1).endChar();
    }
    return end == 0 ? List.of() : List.of(beginning.substring(start, end));
  }

  private static String shortened(String sentence) {
    int space = sentence.lastIndexOf(' ', ENOUGH);
    return sentence.substring(0, space < 0 ? Math.min(ENOUGH, sentence.length()) : space) + "…";
  }

  private void take(String fragment) {
    String plain = unmarked(fragment);
    int at = body.indexOf(plain);
    if (at < 0) {
      return;
    }
    int start = -1;
    boolean first = true;
    for (int i = 0; i < fragment.length(); i++) {
      char c = fragment.charAt(i);
      if (c == Hit.MARK_START) {
        start = at;
      } else if (c == Hit.MARK_END && start >= 0) {
        marks.add(new Range(start, at));
        if (first) {
          worded.add(sentenceAt(start));
        }
        first = false;
      } else {
        at++;
      }
    }
  }

  static String unmarked(String text) {
    return text.replace(String.valueOf(Hit.MARK_START), "")
        .replace(String.valueOf(Hit.MARK_END), "");
  }

  private Range sentenceAt(int at) {
    int paragraph = body.lastIndexOf("\n\n", at);
    int from = Math.max(paragraph, at - WINDOW);
    int next = body.indexOf("\n\n", at);
    int to = Math.min(next < 0 ? body.length() : next, at + WINDOW);
    int begin = Math.max(0, from);
    Text text = read.computeIfAbsent(new Range(begin, to), r -> Text.of(body.substring(begin, to)));
    for (Sentence s : text.sentences()) {
      int end = begin + text.token(s.to() - 1).endChar();
      if (at < end) {
        return new Range(Math.min(at, begin + text.token(s.from()).startChar()), end);
      }
    }
    return new Range(at, to);
  }

  private String marked(Range sentence) {
    StringBuilder text = new StringBuilder();
    int at = sentence.start();
    for (Range mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(sentence.end(), mark.end());
      if (start < end) {
        text.append(body, at, start).append(Hit.MARK_START).append(body, start, end);
        text.append(Hit.MARK_END);
        at = end;
      }
    }
    return text.append(body, at, sentence.end()).toString();
  }

  /** Code points of a body as characters. */
  static @Nullable Range range(String body, int start, int end) {
    try {
      int from = body.offsetByCodePoints(0, start);
      return new Range(from, body.offsetByCodePoints(from, end - start));
    } catch (IndexOutOfBoundsException e) {
      return null;
    }
  }
}
