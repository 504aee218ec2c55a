package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parts of a page that was copied as text.
 *
 * @param above what stands before the headline: navigation, clocks, other headlines
 * @param header what stands between headline and text: byline, date
 * @param body the paragraphs of the article
 * @param footer what follows them: credits, disclaimers, comments, other headlines
 */
record TextLayout(
    List<String> above, String title, List<String> header, List<String> body, List<String> footer) {

  private static final int NEAR = 2;
  private static final int HEADER = 12;
  private static final int STANDFIRST = 6;

  static TextLayout of(List<String> lines, Predicate<String> isOutlet) {
    int firstProse = firstProse(lines);
    int title = TextTitle.find(lines, firstProse, isOutlet);
    int bodyStart = bodyStart(lines, title, firstProse);
    int bodyEnd = TextFooter.start(lines, bodyStart);
    List<String> body = new ArrayList<>();
    String headline = title < 0 ? "" : lines.get(title);
    lines.subList(Math.min(title + 1, bodyStart), bodyStart).stream()
        .filter(line -> isStandfirst(line, headline))
        .forEach(body::add);
    for (String line : lines.subList(bodyStart, bodyEnd)) {
      if (!TextFurniture.isFurniture(line) && !line.equals(headline)) {
        body.add(line);
      }
    }
    if (body.isEmpty() && !headline.isEmpty()) {
      body.add(headline);
    }
    int end = Math.max(bodyStart, bodyEnd);
    return new TextLayout(
        lines.subList(0, Math.max(title, 0)),
        headline,
        lines.subList(Math.min(title + 1, bodyStart), bodyStart),
        List.copyOf(body),
        lines.subList(end, lines.size()));
  }

  /**
   * Lines that may date the article: below the headline, and closely above it unless they date the
   * page.
   */
  List<String> dateLines() {
    List<String> dated = new ArrayList<>(header);
    above.subList(Math.max(0, above.size() - NEAR), above.size()).stream()
        .filter(line -> !Clock.isPageDate(line))
        .forEach(dated::add);
    return dated;
  }

  private static int firstProse(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (TextFurniture.isProse(lines.get(i))) {
        return i;
      }
    }
    return firstShortSentence(lines);
  }

  /**
   * In a text of a few words everything is short: then any sentence after the first line is text.
   */
  private static int firstShortSentence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (Sentences.isClosed(lines.get(i)) && !TextFurniture.isFurniture(lines.get(i))) {
        return i;
      }
    }
    return Math.min(1, lines.size());
  }

  /** After the last line of byline or date above the first paragraph. */
  private static int bodyStart(List<String> lines, int title, int firstProse) {
    String headline = title < 0 ? "" : lines.get(title);
    int at = title + 1;
    for (int i = title + 1; i < Math.min(firstProse, title + 1 + HEADER); i++) {
      if (isHeader(lines.get(i), headline) || TextFurniture.isName(lines.get(i))) {
        at = i + 1;
      }
    }
    while (at < lines.size() && isHeader(lines.get(at), headline)) {
      at++;
    }
    return at;
  }

  private static boolean isHeader(String line, String title) {
    return TextFurniture.isHeader(line) || Characters.fold(line).equals(Characters.fold(title));
  }

  /** A sentence between headline and byline sums the article up and belongs to it. */
  private static boolean isStandfirst(String line, String title) {
    return Sentences.wordCount(line) >= STANDFIRST
        && !isHeader(line, title)
        && !TextFurniture.isName(line);
  }
}
