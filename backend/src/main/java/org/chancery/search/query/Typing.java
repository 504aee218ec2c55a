package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing at a place of a query that need not be whole yet.
 *
 * @param field the field whose value it is
 * @param text as far as it is written, without quotation marks
 * @param place what would be replaced by something better: the value without its field, or the
 *     words
 * @param words how many words before it belong to {@code text}
 */
public record Typing(@Nullable String field, String text, Place place, int words) {

  private static final int MOST_WORDS_BEFORE = 3;

  /**
   * What is being written, the longest stretch first: of {@code kim jong u} all three words, the
   * last two, and the last.
   *
   * @param at how many code points stand before the caret
   */
  public static List<Typing> at(String query, int at) {
    int caret =
        query.offsetByCodePoints(0, Math.clamp(at, 0, query.codePointCount(0, query.length())));
    return new Scan(query, caret).result();
  }

  /** Walks to the caret and remembers where the piece began in which it stands. */
  private static final class Scan {
    private final String query;
    private final int caret;
    private final List<Integer> words = new ArrayList<>();
    private @Nullable String field;
    private int start;
    private boolean quoted;

    Scan(String query, int caret) {
      this.query = query;
      this.caret = caret;
      for (int i = 0; i < caret; i++) {
        step(i);
      }
    }

    private void step(int i) {
      char c = query.charAt(i);
      if (quoted) {
        if (Signs.closes(c, query.charAt(start))) {
          restart(i + 1);
          words.clear();
        }
      } else if (Signs.isQuote(c)) {
        start = i;
        quoted = true;
      } else if (Signs.isOpen(c) || Signs.isClose(c)) {
        restart(i + 1);
        words.clear();
      } else if (Signs.isSpace(c)) {
        space(i);
      } else if (Signs.isColon(c) && field == null) {
        Fields.find(written(i))
            .ifPresent(name -> {
              field = name;
              start = i + 1;
            });
      }
    }

    /** After {@code actor:} a space is passed over, as it is where the query is read. */
    private void space(int i) {
      String word = written(i);
      if (field != null && word.isEmpty()) {
        start = i + 1;
        return;
      }
      boolean plain =
          field == null && !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
      boolean operator = word.equals("AND") || word.equals("OR") || word.equals("NOT");
      if (plain && !operator) {
        words.add(start);
      } else if (!word.isEmpty()) {
        words.clear();
      }
      restart(i + 1);
    }

    private void restart(int from) {
      field = null;
      quoted = false;
      start = from;
    }

    private String written(int to) {
      return Signs.cleaned(query.substring(start, to));
    }

    List<Typing> result() {
      int from = start;
      boolean negated =
          !quoted && field == null && from < caret && Signs.isMinus(query.charAt(from));
      if (negated) {
        from++;
      }
      int end = end();
      List<Typing> typed = new ArrayList<>();
      String text = Signs.cleaned(query.substring(quoted ? from + 1 : from, caret));
      if (field == null && !quoted && !negated) {
        int before = Math.min(words.size(), MOST_WORDS_BEFORE);
        for (int n = before; n > 0; n--) {
          int first = words.get(words.size() - n);
          typed.add(
              new Typing(
                  null,
                  Signs.cleaned(query.substring(first, caret)),
                  Place.of(query, first, end),
                  n));
        }
      }
      typed.add(new Typing(field, text, Place.of(query, from, end), 0));
      return typed;
    }

    /** The rest of the word, or of the phrase, in which the caret stands. */
    private int end() {
      int end = caret;
      while (end < query.length()) {
        char c = query.charAt(end);
        if (quoted && Signs.closes(c, query.charAt(start))) {
          return end + 1;
        }
        if (!quoted
            && (Signs.isSpace(c) || Signs.isOpen(c) || Signs.isClose(c) || Signs.isQuote(c))) {
          return end;
        }
        end++;
      }
      // A phrase that nobody has closed yet ends here, not where the query does.
      return quoted ? caret : end;
    }
  }
}
