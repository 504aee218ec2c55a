package org.chancery.ingest.database;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Section, headline and author, which stand above the number of words where Factiva writes no
 * codes; the section and the author may be missing.
 */
record FactivaHead(String title, List<String> authors) {

  /** A longer first line is a headline that is wrapped, not a section. */
  private static final int LONGEST_SECTION = 45;

  private static final int WRAPPED = 75;

  private static final Pattern BY = Pattern.compile("(?i)by\\s.*");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?U)(?:\\p{Lu}[\\w.'’-]*|in|and|at|de|la|von|van|der|al|bin|&)(?:[,;]?\\s+(?:\\p{Lu}[\\w.'’-]*|in|and|at|de|la|von|van|der|al|bin|&)){1,9}");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i).*;\\s*\\S+|(?:(?:the|and|&|of|a|world|news|foreign|international|national|home|main|front"
              + "|page|pages|section|desk|uk|u\\.?s\\.?|europe|asia|africa|americas|middle|east|pacific"
              + "|business|economy|finance|markets|money|politics|political|opinion|comment|editorials?"
              + "|op-ed|letters|features?|reviews?|culture|arts|sports?|metro|analysis|briefing"
              + "|technology|science|society|obituar(?:y|ies)|magazine|weekend|sunday|general|top)\\b[\\s,/-]*)+");

  /**
   * @param lines what stands above, with its blank lines
   */
  static FactivaHead of(List<String> lines) {
    List<String> above = lines.stream().filter(l -> !l.isEmpty()).toList();
    if (above.isEmpty()) {
      return new FactivaHead("", List.of());
    }
    boolean signed = above.size() > 1 && isByline(above, lines);
    List<String> rest = signed ? above.subList(0, above.size() - 1) : above;
    boolean section =
        rest.size() > 1
            && (SECTION.matcher(rest.getFirst()).matches()
                || rest.getFirst().length() <= LONGEST_SECTION);
    return new FactivaHead(
        String.join(" ", section ? rest.subList(1, rest.size()) : rest),
        signed ? Bylines.of(above.getLast()) : List.of());
  }

  private static boolean isByline(List<String> above, List<String> lines) {
    String last = above.getLast();
    if (BY.matcher(last).matches()) {
      return true;
    }
    if (above.size() == 2) {
      boolean apart = lines.getLast().equals(last) && lines.get(lines.size() - 2).isEmpty();
      return !SECTION.matcher(above.getFirst()).matches()
          && (apart || NAMES.matcher(last).matches());
    }
    return above.get(above.size() - 2).length() < WRAPPED;
  }
}
