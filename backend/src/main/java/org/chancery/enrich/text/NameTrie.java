package org.chancery.enrich.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that begins at a token. Words are numbered, nodes are numbers, and all
 * edges share one table, so that a hundred thousand names load in a moment.
 *
 * <p>Filled once and then only read, which any number of threads may do.
 */
public final class NameTrie<T> {

  private final WordMap<Word> words;
  private final LongIntMap edges;
  private final List<List<T>> values;
  private final HashFilter steps;

  /** A word of some name; most words of a text are of none, or begin none. */
  private static final class Word {
    final int number;
    int root = -1;

    Word(int number) {
      this.number = number;
    }
  }

  /** A name that was found: the token after its last, and what it may stand for. */
  public record Match<T>(int to, List<T> values) {}

  public NameTrie() {
    this(1 << 10);
  }

  /**
   * @param names about how many there will be
   */
  public NameTrie(int names) {
    words = new WordMap<>(names / 2);
    edges = new LongIntMap(names);
    values = new ArrayList<>(names * 2);
    steps = new HashFilter(names * 2);
    values.add(List.of());
  }

  public void add(String name, T value) {
    int node = 0;
    for (String key : NameKeys.of(name)) {
      node = child(node, key);
    }
    if (node == 0) {
      return;
    }
    List<T> same = values.get(node);
    if (same.isEmpty()) {
      values.set(node, List.of(value));
    } else {
      List<T> more = new ArrayList<>(same.size() + 1);
      more.addAll(same);
      more.add(value);
      values.set(node, more);
    }
  }

  /** Everything that was added; what one name may stand for comes in the order it was added. */
  public List<T> all() {
    return values.stream().flatMap(List::stream).toList();
  }

  /** Matches that begin at {@code from}, longest first. */
  public List<Match<T>> matches(List<Token> tokens, int from, int limit) {
    Word first = from < limit ? next(0, tokens.get(from).key()) : null;
    if (first == null || first.root < 0) {
      return List.of();
    }
    List<Match<T>> found = List.of();
    int node = first.root;
    int i = from;
    while (node >= 0) {
      if (!values.get(node).isEmpty()) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.addFirst(new Match<>(i + 1, values.get(node)));
      }
      i++;
      while (i < limit && isJoint(tokens, i)) {
        i++;
      }
      Word word = i < limit ? next(node, tokens.get(i).key()) : null;
      node = word == null ? -1 : edges.get(edge(node, word.number), -1);
    }
    return found;
  }

  /** A hyphen between two words of one name, as in "Jong-un" for "Jong Un". */
  private static boolean isJoint(List<Token> tokens, int i) {
    return tokens.get(i).shape() == Shape.HYPHEN
        && tokens.get(i).isGlued()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isGlued();
  }

  private int child(int node, String key) {
    Word word = words.get(key);
    if (word == null) {
      word = new Word(words.size());
      words.put(key, word);
    }
    int fresh = values.size();
    int child = node > 0 ? edges.putIfAbsent(edge(node, word.number), fresh) : word.root;
    if (child >= 0) {
      return child;
    }
    word.root = node == 0 ? fresh : word.root;
    values.add(List.of());
    steps.add(step(node, key));
    return fresh;
  }

  /** The word, where it may follow a node. */
  private @Nullable Word next(int node, String key) {
    return steps.mayHave(step(node, key)) ? words.get(key) : null;
  }

  private static int step(int node, String key) {
    return node * 31 + key.hashCode();
  }

  private static long edge(int node, int word) {
    return ((long) node << 32) | word;
  }
}
