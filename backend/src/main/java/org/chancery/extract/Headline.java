package org.chancery.extract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A heading of a page that may be its headline.
 *
 * @param text its words, but for a part of it that its template calls a kicker
 * @param whole all of its words
 */
record Headline(String text, String whole) {

  private static final int MAX_LENGTH = 400;
  private static final int SHORTEST_WORDS = 3;
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:over-?line|kicker|eyebrow|roof-?line|top-?line|super-?title|flag|badge)(?![a-z])");

  /** Headings of the first rank, and whatever is marked up as the headline. */
  static Stream<Headline> stream(HtmlPage page) {
    return page.elements().headings().stream()
        .map(Headline::of)
        .filter(heading -> !heading.text().isEmpty() && heading.text().length() <= MAX_LENGTH);
  }

  /**
   * Whether a heading of the second rank says these words, with a kicker or without. A link does
   * not: it leads to the article from a list.
   */
  static boolean isSecond(HtmlPage page, String words) {
    String folded = Characters.fold(words);
    return page.blocks().stream()
        .filter(block -> block.element().normalName().equals("h2") && block.linked() == 0)
        .flatMap(block ->
            Stream.concat(
                Stream.of(block.text()), block.element().children().stream().map(Element::text)))
        .anyMatch(text -> Characters.fold(text).equals(folded));
  }

  private static Headline of(Element heading) {
    String whole = Characters.squeeze(heading.text());
    if (heading.childrenSize() == 0) {
      return new Headline(whole, whole);
    }
    Element copy = heading.clone();
    copy.select("> *, > * *").stream()
        .filter(part -> KICKER.matcher(part.className()).find())
        .forEach(Element::remove);
    String rest = Characters.squeeze(copy.text().replaceFirst("^[\\s|:•·–—-]+", ""));
    return new Headline(Sentences.wordCount(rest) >= SHORTEST_WORDS ? rest : whole, whole);
  }

  /** Whether a kicker was taken off that is not the one that another title begins with. */
  boolean hasOtherKicker(String title) {
    return !text.equals(whole) && !Characters.fold(whole).equals(Characters.fold(title));
  }
}
