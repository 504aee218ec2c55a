package org.chancery.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells which articles whoever asks has marked. */
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

  /** The same, looked up once: all parts of one search must mean the same articles. */
  default OwnMarks once() {
    Map<OwnMark, List<String>> known = new EnumMap<>(OwnMark.class);
    return mark -> known.computeIfAbsent(mark, this::articles);
  }
}
