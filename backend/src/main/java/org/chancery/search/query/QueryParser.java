package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.BadQuery;

/**
 * Reads the query language: words (all must occur), "phrases", "near words"~5, begin*, AND, OR,
 * NOT, -word, parentheses and {@code field:value}.
 */
public final class QueryParser {

  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 50;
  private static final int MOST_TERMS = 200;

  /** Elasticsearch takes 30, of which a filter on an event needs some. */
  private static final int DEEPEST_TREE = 20;

  private static final int LONGEST_VALUE = 200;
  private static final int SHORTEST_PREFIX = 2;

  private final List<Token> tokens;
  private int at;
  private int depth;
  private int terms;

  private QueryParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The tree of a query.
   *
   * @throws BadQuery with the position of the mistake
   */
  public static Node parse(String query) {
    if (query.isBlank()) {
      return new Node.Everything();
    }
    if (query.length() > LONGEST) {
      throw new BadQuery(
          "A query may have 4,000 characters; this one has " + query.length() + ".", LONGEST);
    }
    QueryParser parser = new QueryParser(Lexer.tokens(query));
    if (parser.peek().kind() == Token.Kind.END) {
      throw new BadQuery(
          "There is no word in the query; write one, or leave it empty to find everything.", 0);
    }
    Node node = parser.either();
    Token rest = parser.peek();
    if (rest.kind() == Token.Kind.CLOSE) {
      throw new BadQuery(
          "The parenthesis at character " + (rest.position() + 1) + " was never opened.",
          rest.position());
    }
    if (depth(node) > DEEPEST_TREE) {
      throw new BadQuery("Operators may be nested 20 deep; write the query with fewer.", 0);
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
    parts.add(all());
    while (peek().kind() == Token.Kind.OR) {
      Token or = next();
      requireTerm(or);
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Node.Or(parts);
  }

  private Node all() {
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
      throw new BadQuery(
          "A query may have 200 terms; use a facet for long lists.", peek().position());
    }
    Token token = next();
    return switch (token.kind()) {
      case NOT -> {
        requireTerm(token);
        yield new Node.Not(term());
      }
      case OPEN -> group(token);
      case PHRASE -> phrase(token);
      case FIELD -> field(token);
      case WORD -> word(token);
      case SLOP, AND, OR ->
          throw new BadQuery(
              "'"
                  + token.text()
                  + "' at character "
                  + (token.position() + 1)
                  + " needs a word before it.",
              token.position());
      case CLOSE ->
          throw new BadQuery(
              "The parenthesis at character " + (token.position() + 1) + " closes nothing.",
              token.position());
      case END -> throw new BadQuery("The query ends where a word is expected.", token.position());
    };
  }

  private Node group(Token open) {
    if (++depth > DEEPEST) {
      throw new BadQuery("Parentheses may be nested 50 deep.", open.position());
    }
    if (peek().kind() == Token.Kind.CLOSE) {
      throw new BadQuery(
          "There is nothing between the parentheses at character " + (open.position() + 1) + ".",
          open.position());
    }
    Node inside = either();
    if (next().kind() != Token.Kind.CLOSE) {
      throw new BadQuery(
          "The parenthesis at character " + (open.position() + 1) + " is never closed.",
          open.position());
    }
    depth--;
    return inside;
  }

  private Node phrase(Token token) {
    int slop = 0;
    if (peek().kind() == Token.Kind.SLOP) {
      slop = Integer.parseInt(next().text());
    }
    if (Wordless.is(token.text())) {
      throw new BadQuery(
          "There is no word between the quotation marks at character "
              + (token.position() + 1)
              + ".",
          token.position());
    }
    return new Node.Phrase(token.text().strip(), slop);
  }

  private Node field(Token name) {
    Token value = peek();
    boolean isValue = value.kind() == Token.Kind.WORD || value.kind() == Token.Kind.PHRASE;
    if (!isValue || Wordless.is(value.text())) {
      throw new BadQuery(
          "After " + name.text() + ": belongs a value, such as " + example(name.text()) + ".",
          name.position());
    }
    if (value.text().length() > LONGEST_VALUE) {
      throw new BadQuery(
          "After " + name.text() + ": belong at most 200 characters.", value.position());
    }
    next();
    return new Node.Field(
        name.text(), value.text().strip(), value.kind() == Token.Kind.PHRASE, value.position());
  }

  private static Node word(Token token) {
    String text = token.text();
    int star = text.indexOf('*');
    if (star < 0) {
      return new Node.Word(text);
    }
    if (star < text.length() - 1 || Wordless.letters(text) < SHORTEST_PREFIX) {
      throw new BadQuery(
          "The * at character "
              + (token.position() + star + 1)
              + " must end a word of two or more letters.",
          token.position() + star);
    }
    return new Node.Prefix(text.substring(0, star));
  }

  private void requireTerm(Token before) {
    Token token = peek();
    if (token.kind() == Token.Kind.END
        || token.kind() == Token.Kind.CLOSE
        || token.kind() == Token.Kind.OR
        || token.kind() == Token.Kind.AND) {
      throw new BadQuery(
          "'"
              + before.text()
              + "' at character "
              + (before.position() + 1)
              + " needs a word after it.",
          before.position());
    }
  }

  private static String example(String field) {
    return switch (field) {
      case "actor" -> "actor:putin";
      case "country" -> "country:\"south korea\"";
      case "dyad" -> "dyad:PRK-RUS";
      case "event" -> "event:AID";
      case "before", "after", "on" -> field + ":2024-06-30";
      case "outlet" -> "outlet:reuters";
      default -> field + ":treaty";
    };
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
