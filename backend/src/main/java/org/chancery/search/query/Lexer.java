package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a query into tokens, in one pass. */
final class Lexer {

  private static final int MOST_DIGITS = 3;

  private final String text;
  private final Mistakes mistakes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
    this.mistakes = new Mistakes(text);
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Signs.isSpace(c) || Signs.isLayout(c)) {
        at++;
      } else if (Signs.isOpen(c)) {
        add(Token.Kind.OPEN, "(", at, ++at);
      } else if (Signs.isClose(c)) {
        add(Token.Kind.CLOSE, ")", at, ++at);
      } else if (Signs.isQuote(c)) {
        phrase();
      } else if (Signs.isMinus(c) && startsTerm() && at + 1 < text.length() && !isSpace(at + 1)) {
        add(Token.Kind.NOT, "-", at, ++at);
      } else {
        word();
      }
    }
    add(Token.Kind.END, "", text.length(), text.length());
  }

  /** A hyphen negates at the start of a term; inside one it is part of it. */
  private boolean startsTerm() {
    int before = at - 1;
    while (before >= 0 && Signs.isLayout(text.charAt(before))) {
      before--;
    }
    return before < 0 || isSpace(before) || Signs.isOpen(text.charAt(before));
  }

  private void phrase() {
    int start = at++;
    int end = at;
    while (end < text.length() && !Signs.closes(text.charAt(end), text.charAt(start))) {
      end++;
    }
    if (end == text.length()) {
      throw mistakes.unclosedQuote(start);
    }
    at = end + 1;
    add(Token.Kind.PHRASE, Signs.cleaned(text.substring(start + 1, end)), start, at);
    if (at < text.length() && Signs.isTilde(text.charAt(at))) {
      slop();
    }
  }

  private void slop() {
    int digits = at + 1;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > at + 1 + MOST_DIGITS) {
      throw mistakes.slopTooLarge(at, digits);
    }
    if (digits == at + 1) {
      throw mistakes.slopMissing(at);
    }
    add(Token.Kind.SLOP, text.substring(at + 1, digits), at, digits);
    at = digits;
  }

  private void word() {
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      if (Signs.isColon(text.charAt(at))) {
        Optional<String> field = Fields.find(Signs.cleaned(text.substring(start, at)));
        if (field.isPresent()) {
          add(Token.Kind.FIELD, field.get(), start, ++at);
          return;
        }
      }
      at++;
    }
    String word = Signs.cleaned(text.substring(start, at));
    switch (word) {
      case "AND", "&&" -> add(Token.Kind.AND, word, start, at);
      case "OR", "||" -> add(Token.Kind.OR, word, start, at);
      case "NOT" -> add(Token.Kind.NOT, word, start, at);
      default -> {
        if (!isValue()) {
          requireNoField(word, start);
        }
        if (!isValue() || Fields.isOfWords(tokens.getLast().text())) {
          Habits.require(mistakes, text, start, at);
        }
        if (word.indexOf('*') >= 0 || !Wordless.is(word)) {
          add(Token.Kind.WORD, word, start, at);
        }
      }
    }
  }

  private static boolean endsWord(char c) {
    return Signs.isSpace(c) || Signs.isOpen(c) || Signs.isClose(c) || Signs.isQuote(c);
  }

  /** After a field's colon stands its value, which may have a colon too. */
  private boolean isValue() {
    return !tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.FIELD;
  }

  /** A field that does not exist would search for other words than were meant. */
  private void requireNoField(String word, int start) {
    int colon = word.indexOf(':');
    boolean beforeAPhrase =
        colon == word.length() - 1 && at < text.length() && Signs.isQuote(text.charAt(at));
    if (Fields.isMeant(beforeAPhrase ? word + '"' : word, colon)) {
      throw mistakes.unknownField(word.substring(0, colon), start, at, beforeAPhrase);
    }
  }

  private boolean isSpace(int index) {
    return Signs.isSpace(text.charAt(index));
  }

  private void add(Token.Kind kind, String value, int from, int to) {
    tokens.add(new Token(kind, value, from, to));
  }
}
