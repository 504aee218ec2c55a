package org.chancery.copies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Elements that are joined two by two into sets. */
final class Union<T> {

  private final Map<T, T> parents = new LinkedHashMap<>();

  void add(T element) {
    parents.putIfAbsent(element, element);
  }

  void join(T one, T other) {
    parents.put(root(one), root(other));
  }

  boolean areJoined(T one, T other) {
    return root(one).equals(root(other));
  }

  Set<T> elements() {
    return parents.keySet();
  }

  /** The same for all elements of a set. */
  T root(T element) {
    T at = element;
    T parent = parent(at);
    while (!parent.equals(at)) {
      T above = parent(parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }

  private T parent(T element) {
    return Objects.requireNonNull(parents.get(element));
  }
}
