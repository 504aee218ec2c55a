package org.chancery.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.Token.Gap;

/** Groups tokens into sentences; a run without an end is cut, so that later work stays bounded. */
public final class SentenceSplitter {

  static final int LONGEST = 240;

  /** A line that stops before this column was not wrapped by a machine. */
  private static final int WRAP_COLUMN = 60;

  private static final Set<String> OPENERS =
      WordList.of(
          """
          the a an it he she they we i in on at but this that these those however meanwhile
          after before while when its his her their there as if no both under during
          """);

  private static final String TERMINATORS = ".!?…。！？";
  private static final String QUOTES = "\"”“'’‘»«";

  private SentenceSplitter() {}

  public static List<Sentence> split(List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int lineStart = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean end = i == tokens.size() || i - from >= LONGEST || endsBefore(tokens, i, lineStart);
      if (i < tokens.size() && tokens.get(i).gap().compareTo(Gap.LINE) >= 0) {
        lineStart = i;
      }
      if (end) {
        sentences.add(new Sentence(sentences.size(), from, i, isAllCaps(tokens, from, i)));
        from = i;
      }
    }
    return sentences;
  }

  private static boolean endsBefore(List<Token> tokens, int i, int lineStart) {
    Token next = tokens.get(i);
    Token last = tokens.get(i - 1);
    if (next.gap() == Gap.PARAGRAPH) {
      return true;
    }
    if (next.gap() == Gap.LINE) {
      return isShortLine(tokens, lineStart, i) || isEnd(last);
    }
    if (next.isGlued() && !(isQuote(last) && isStop(tokens, i - 2))) {
      return false;
    }
    if (last.endsWithDot()) {
      return next.shape().isCapitalised() && OPENERS.contains(next.key()) && isAcronym(last);
    }
    if (isTerminator(last)) {
      return !next.surface().isEmpty() && !Character.isLowerCase(next.surface().codePointAt(0));
    }
    boolean closed = (isQuote(last) || last.is(")")) && isStop(tokens, i - 2);
    return closed && startsSentence(next);
  }

  private static boolean isStop(List<Token> tokens, int i) {
    return i >= 0 && isTerminator(tokens.get(i));
  }

  private static boolean isShortLine(List<Token> tokens, int lineStart, int i) {
    return tokens.get(i - 1).end() - tokens.get(lineStart).start() < WRAP_COLUMN;
  }

  private static boolean isEnd(Token token) {
    return isTerminator(token) || isQuote(token) || token.is(":");
  }

  private static boolean startsSentence(Token token) {
    int first = token.surface().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || isQuote(token);
  }

  private static boolean isAcronym(Token token) {
    return token.key().length() > 1 && token.shape() == Shape.UPPER;
  }

  private static boolean isTerminator(Token token) {
    return token.surface().length() == 1 && TERMINATORS.indexOf(token.surface().charAt(0)) >= 0;
  }

  private static boolean isQuote(Token token) {
    return token.surface().length() == 1 && QUOTES.indexOf(token.surface().charAt(0)) >= 0;
  }

  private static boolean isAllCaps(List<Token> tokens, int from, int to) {
    int upper = 0;
    int other = 0;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.get(i).shape();
      if (shape == Shape.UPPER) {
        upper++;
      } else if (shape == Shape.LOWER || shape == Shape.MIXED || shape == Shape.TITLE) {
        other += tokens.get(i).key().length() > 1 ? 1 : 0;
      }
    }
    return upper >= 2 && upper >= 4 * other;
  }
}
