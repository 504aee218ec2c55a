package org.chancery.enrich.text;

import java.util.List;

/** A text with its tokens and sentences. */
public record Text(String source, List<Token> tokens, List<Sentence> sentences) {

  public Text {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  public static Text of(String source) {
    List<Token> tokens = Tokenizer.tokenize(source);
    return new Text(source, tokens, SentenceSplitter.split(tokens));
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Exactly what stands from one token up to, not including, another. */
  public String surface(int from, int to) {
    return source.substring(tokens.get(from).startChar(), tokens.get(to - 1).endChar());
  }

  public int start(int token) {
    return tokens.get(token).start();
  }

  /** Code point after the last token before {@code to}. */
  public int end(int to) {
    return tokens.get(to - 1).end();
  }
}
