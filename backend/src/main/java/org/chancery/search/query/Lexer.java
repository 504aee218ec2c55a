package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.search.BadQuery;

/** Cuts a query into tokens, in one pass. */
final class Lexer {

  private static final String QUOTES = "\"\u201C\u201D\u201E";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        at++;
      } else if (c == '(') {
        add(Token.Kind.OPEN, "(", at++);
      } else if (c == ')') {
        add(Token.Kind.CLOSE, ")", at++);
      } else if (isQuote(c)) {
        phrase();
      } else if (c == '-' && startsTerm() && at + 1 < text.length() && !isSpace(at + 1)) {
        add(Token.Kind.NOT, "-", at++);
      } else {
        word();
      }
    }
    add(Token.Kind.END, "", text.length());
  }

  /** A hyphen negates at the start of a term; inside one it is part of it. */
  private boolean startsTerm() {
    return at == 0 || isSpace(at - 1) || text.charAt(at - 1) == '(';
  }

  private void phrase() {
    int start = at++;
    int end = at;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      throw new BadQuery(
          "The quotation mark at character " + (start + 1) + " is never closed.", start);
    }
    add(Token.Kind.PHRASE, text.substring(at, end), start);
    at = end + 1;
    if (at < text.length() && text.charAt(at) == '~') {
      int digits = at + 1;
      while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits > at + 4) {
        throw new BadQuery("The distance after ~ is at most 999 words.", at);
      }
      if (digits == at + 1) {
        throw new BadQuery("After ~ belongs a distance in words, such as \"a b\"~5.", at);
      }
      add(Token.Kind.SLOP, text.substring(at + 1, digits), at);
      at = digits;
    }
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && !isSpace(at)
        && "()".indexOf(text.charAt(at)) < 0
        && !isQuote(text.charAt(at))) {
      if (text.charAt(at) == ':') {
        Optional<String> field = Fields.find(text.substring(start, at));
        if (field.isPresent()) {
          add(Token.Kind.FIELD, field.get(), start);
          at++;
          return;
        }
      }
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "AND", "&&" -> add(Token.Kind.AND, word, start);
      case "OR", "||" -> add(Token.Kind.OR, word, start);
      case "NOT" -> add(Token.Kind.NOT, word, start);
      default -> {
        if (!isValue()) {
          requireNoField(word, start);
        }
        if (word.indexOf('*') >= 0 || !Wordless.is(word)) {
          add(Token.Kind.WORD, word, start);
        }
      }
    }
  }

  /** After a field's colon stands its value, which may have a colon too. */
  private boolean isValue() {
    return !tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.FIELD;
  }

  /** A field that does not exist would search for other words than were meant. */
  private void requireNoField(String word, int start) {
    int colon = word.indexOf(':');
    boolean beforeAPhrase =
        colon == word.length() - 1 && at < text.length() && isQuote(text.charAt(at));
    if (Fields.isMeant(beforeAPhrase ? word + '"' : word, colon)) {
      throw new BadQuery(Fields.unknown(word.substring(0, colon)), start);
    }
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private void add(Token.Kind kind, String value, int position) {
    tokens.add(new Token(kind, value, position));
  }
}
