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

    /** The field whose parentheses are open, and how many are. */
    private @Nullable String group;

    private int open;

    /** A value without quotation marks that the words behind it may belong to. */
    private @Nullable Value last;

    private record Value(String field, int start) {}

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
          forget();
          restart(i + 1);
        }
      } else if (Signs.isQuote(c)) {
        start = i;
        quoted = true;
      } else if (Signs.isOpen(c)) {
        open(i);
      } else if (Signs.isClose(c)) {
        open--;
        group = open > 0 ? group : null;
        forget();
        restart(i + 1);
      } else if (Signs.isSpace(c)) {
        space(i);
      } else if (Signs.isColon(c) && field == null) {
        Fields.find(name(i))
            .ifPresent(name -> {
              forget();
              field = name;
              start = i + 1;
            });
      }
    }

    private String name(int colon) {
      String word = written(colon);
      return !word.isEmpty() && Signs.isMinus(word.charAt(0)) ? word.substring(1) : word;
    }

    private void open(int i) {
      if (field != null && group == null && written(i).isEmpty()) {
        group = field;
        open = 0;
      }
      open++;
      forget();
      restart(i + 1);
    }

    private void forget() {
      words.clear();
      last = null;
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
        forget();
        if (field != null && group == null) {
          last = new Value(field, start);
        }
      }
      restart(i + 1);
    }

    private void restart(int from) {
      field = group;
      quoted = false;
      start = from;
    }

    private String written(int to) {
      return Signs.cleaned(query.substring(start, to));
    }

    List<Typing> result() {
      int from = start;
      boolean negated =
          !quoted
              && (field == null || group != null)
              && from < caret
              && Signs.isMinus(query.charAt(from));
      if (negated) {
        from++;
      }
      int end = end();
      List<Typing> typed = new ArrayList<>();
      String text = Signs.cleaned(query.substring(quoted ? from + 1 : from, caret));
      if (field == null && !quoted && !negated && !text.isEmpty()) {
        if (last != null && words.size() < MOST_WORDS_BEFORE) {
          typed.add(stretch(last.field(), last.start(), end, words.size() + 1));
        }
        for (int n = Math.min(words.size(), MOST_WORDS_BEFORE); n > 0; n--) {
          typed.add(stretch(null, words.get(words.size() - n), end, n));
        }
      }
      typed.add(new Typing(field, text, Place.of(query, from, end), 0));
      return typed;
    }

    private Typing stretch(@Nullable String of, int from, int end, int before) {
      return new Typing(
          of, Signs.cleaned(query.substring(from, caret)), Place.of(query, from, end), before);
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
