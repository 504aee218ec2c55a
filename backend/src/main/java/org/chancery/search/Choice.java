package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The values of one facet that are asked for.
 *
 * @param any at least one of them, or {@code missing}
 * @param all each of them
 * @param none not one of them
 * @param missing articles without a value count as one more of {@code any}
 */
public record Choice(List<String> any, List<String> all, List<String> none, boolean missing) {

  public static final Choice NOTHING = new Choice(List.of(), List.of(), List.of(), false);

  public Choice {
    any = distinct(any);
    all = distinct(all);
    none = distinct(none);
  }

  public static Choice any(String... values) {
    return new Choice(List.of(values), List.of(), List.of(), false);
  }

  public static Choice all(String... values) {
    return new Choice(List.of(), List.of(values), List.of(), false);
  }

  public static Choice none(String... values) {
    return new Choice(List.of(), List.of(), List.of(values), false);
  }

  public boolean isEmpty() {
    return any.isEmpty() && all.isEmpty() && none.isEmpty() && !missing;
  }

  /** Whether something is asked that this facet's own counts ignore. */
  boolean hasAny() {
    return !any.isEmpty() || missing;
  }

  /** The same of other values. */
  Choice with(UnaryOperator<String> change) {
    return new Choice(
        any.stream().map(change).toList(),
        all.stream().map(change).toList(),
        none.stream().map(change).toList(),
        missing);
  }

  /** Articles without a value, and no others of "any". */
  Choice missingAlone() {
    return new Choice(List.of(), all, none, true);
  }

  Choice withoutAny() {
    return new Choice(List.of(), all, none, false);
  }

  /** Every value that is named, in whichever way. */
  public List<String> values() {
    List<String> values = new ArrayList<>(any);
    values.addAll(all);
    values.addAll(none);
    return List.copyOf(values);
  }

  private static List<String> distinct(List<String> values) {
    return values.stream().distinct().toList();
  }
}
