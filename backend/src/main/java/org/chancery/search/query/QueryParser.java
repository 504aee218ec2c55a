package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language: words (all must occur), "phrases", "near words"~5, begin*, AND, OR,
 * NOT, -word, parentheses, {@code field:value} and {@code field:(one OR other)}.
 */
public final class QueryParser {

  static final int SHORTEST_PREFIX = 2;

  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 50;
  private static final int MOST_TERMS = 200;

  /** Each may mean many thousand words. */
  private static final int MOST_PREFIXES = 20;

  /** Elasticsearch takes 30, of which a filter on an event needs some. */
  private static final int DEEPEST_TREE = 20;

  private static final int LONGEST_VALUE = 200;

  private final Mistakes mistakes;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int terms;
  private int prefixes;

  /** The field whose parentheses are read at the moment. */
  private @Nullable Token inside;

  private QueryParser(String query) {
    this.mistakes = new Mistakes(query);
    this.tokens = Lexer.tokens(query);
  }

  /**
   * The tree of a query.
   *
   * @throws BadQuery with the place of the mistake
   */
  public static Node parse(String query) {
    try {
      return read(query);
    } catch (BadQuery e) {
      throw Mending.settled(query, e);
    }
  }

  /** The same, with mends that may lead to the next mistake. */
  static Node read(String query) {
    if (query.chars().allMatch(c -> Signs.isSpace((char) c) || Signs.isLayout((char) c))) {
      return new Node.Everything();
    }
    if (query.length() > LONGEST) {
      throw new Mistakes(query).tooLong(LONGEST);
    }
    return new QueryParser(query).all();
  }

  private Node all() {
    if (peek().kind() == Token.Kind.END) {
      throw mistakes.noWord();
    }
    Node node = either();
    Token rest = peek();
    if (rest.kind() == Token.Kind.CLOSE) {
      throw mistakes.unopenedParenthesis(rest);
    }
    if (depth(node) > DEEPEST_TREE) {
      throw mistakes.operatorsTooDeep();
    }
    return node;
  }

  private static int depth(Node node) {
    return switch (node) {
      case Node.And(List<Node> parts) -> 1 + deepest(parts);
      case Node.Or(List<Node> parts) -> 1 + deepest(parts);
      case Node.Not(Node part) -> 1 + depth(part);
      default -> 0;
    };
  }

  private static int deepest(List<Node> parts) {
    return parts.stream().mapToInt(QueryParser::depth).max().orElse(0);
  }

  private Node either() {
    List<Node> parts = new ArrayList<>();
    parts.add(both());
    while (peek().kind() == Token.Kind.OR) {
      requireTerm(next());
      parts.add(both());
    }
    return parts.size() == 1 ? parts.getFirst() : new Node.Or(parts);
  }

  private Node both() {
    List<Node> parts = new ArrayList<>();
    parts.add(term());
    while (true) {
      switch (peek().kind()) {
        case AND -> {
          requireTerm(next());
          parts.add(term());
        }
        case OR, CLOSE, END -> {
          return parts.size() == 1 ? parts.getFirst() : new Node.And(parts);
        }
        default -> parts.add(term());
      }
    }
  }

  private Node term() {
    if (++terms > MOST_TERMS) {
      throw mistakes.tooManyTerms(peek());
    }
    Token token = next();
    return switch (token.kind()) {
      case NOT -> {
        requireTerm(token);
        yield new Node.Not(term());
      }
      case OPEN -> group(token);
      case PHRASE, WORD -> inside == null ? words(token) : valued(inside, token);
      case FIELD -> field(token);
      case SLOP, AND, OR -> throw mistakes.needsBefore(token);
      case CLOSE -> throw mistakes.closesNothing(token);
      case END -> throw mistakes.endsEarly(token);
    };
  }

  private Node group(Token open) {
    if (++depth > DEEPEST) {
      throw mistakes.parenthesesTooDeep(open);
    }
    if (peek().kind() == Token.Kind.CLOSE) {
      throw mistakes.emptyParentheses(open, peek(), inside);
    }
    Node group = either();
    if (next().kind() != Token.Kind.CLOSE) {
      throw mistakes.unclosedParenthesis(open);
    }
    depth--;
    return group;
  }

  private Node.Words words(Token token) {
    return token.kind() == Token.Kind.PHRASE ? phrase(token) : word(token);
  }

  private Node.Words phrase(Token token) {
    int slop = 0;
    if (peek().kind() == Token.Kind.SLOP) {
      slop = Integer.parseInt(next().text());
    }
    if (Wordless.is(token.text())) {
      throw mistakes.emptyPhrase(token);
    }
    return new Node.Phrase(token.text().strip(), slop);
  }

  private Node.Words word(Token token) {
    requireNoDistance(token);
    String text = token.text();
    int star = text.indexOf('*');
    if (star < 0) {
      return new Node.Word(text);
    }
    String beginning = text.substring(0, star);
    if (star < text.length() - 1 || Wordless.letters(beginning) < SHORTEST_PREFIX) {
      throw mistakes.star(token, star);
    }
    if (++prefixes > MOST_PREFIXES) {
      throw mistakes.tooManyPrefixes(token);
    }
    return new Node.Prefix(beginning);
  }

  private Node field(Token name) {
    if (inside != null) {
      throw mistakes.fieldInField(inside, name);
    }
    Token value = peek();
    if (value.kind() != Token.Kind.OPEN) {
      return valued(name, value.kind() == Token.Kind.END ? value : next());
    }
    inside = name;
    Node group = group(next());
    inside = null;
    return group;
  }

  private Node valued(Token name, Token value) {
    boolean isValue = value.kind() == Token.Kind.WORD || value.kind() == Token.Kind.PHRASE;
    if (!isValue || Wordless.is(value.text())) {
      throw mistakes.noValue(name, value);
    }
    if (value.text().length() > LONGEST_VALUE) {
      throw mistakes.longValue(name, value);
    }
    if (Fields.isOfWords(name.text())) {
      return new Node.In(name.text(), words(value));
    }
    if (peek().kind() == Token.Kind.SLOP) {
      throw mistakes.slopInField(peek(), name.text());
    }
    return new Node.Field(
        name.text(),
        value.text().strip(),
        value.kind() == Token.Kind.PHRASE,
        mistakes.place(value.from(), value.to()));
  }

  private void requireTerm(Token operator) {
    if (peek().kind().endsTerms()) {
      throw mistakes.needsAfter(operator, peek());
    }
  }

  /** Between two words {@code w/5} is what other tools call near. */
  private void requireNoDistance(Token word) {
    int distance = Habits.distance(word);
    if (distance >= 0 && at >= 2 && peek().kind() == Token.Kind.WORD) {
      Token before = tokens.get(at - 2);
      if (before.kind() == Token.Kind.WORD) {
        throw mistakes.near(before, word, peek(), distance);
      }
    }
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }
}
