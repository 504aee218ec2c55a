package org.chancery.upkeep;

import java.util.List;

/**
 * What an edit would change.
 *
 * @param candidates articles that could change
 * @param coded how many of them were coded to find out: all, or where they are too many some
 * @param changed how many of these change
 * @param samples candidates that are samples, where searches leave these out
 * @param examples of them, a few
 */
public record Preview(
    long candidates, int coded, int changed, long samples, List<Example> examples) {

  /** How many examples there are at most. */
  public static final int EXAMPLES = 5;

  public Preview {
    examples = List.copyOf(examples);
  }

  public boolean isWhole() {
    return coded >= candidates;
  }
}
