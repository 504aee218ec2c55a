package org.chancery.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which articles whoever asks has marked, and which stand in a frozen set that she may open.
 */
@FunctionalInterface
public interface OwnMarks {

  /** For searches that nobody with an account asks. */
  OwnMarks NOBODYS =
      mark -> {
        throw new BadQuery("'mine' asks for the marks of an account, and there is none here.", -1);
      };

  /**
   * Their ids.
   *
   * @throws BadQuery where nobody is known to ask, or where they are more than a search takes
   */
  List<String> articles(OwnMark mark);

  /**
   * The ids of the articles of a frozen set.
   *
   * @throws BadQuery where whoever asks may open no such set, or where they are more than a search
   *     takes
   */
  default List<String> frozen(String set) {
    throw new BadQuery(
        "'frozen' asks for sets that an account may open, and there is no account here.", -1);
  }

  /** The same, looked up once: all parts of one search must mean the same articles. */
  default OwnMarks once() {
    Map<OwnMark, List<String>> known = new EnumMap<>(OwnMark.class);
    Map<String, List<String>> sets = new HashMap<>();
    OwnMarks all = this;
    return new OwnMarks() {
      @Override
      public List<String> articles(OwnMark mark) {
        return known.computeIfAbsent(mark, all::articles);
      }

      @Override
      public List<String> frozen(String set) {
        return sets.computeIfAbsent(set, all::frozen);
      }
    };
  }
}
