package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

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

  static TextLayout of(List<String> lines) {
    int firstProse = firstProse(lines);
    int title = TextTitle.find(lines, firstProse);
    int bodyStart = bodyStart(lines, title);
    int bodyEnd = TextFooter.start(lines, bodyStart);
    List<String> body = new ArrayList<>();
    String headline = title < 0 ? "" : lines.get(title);
    for (String line : lines.subList(bodyStart, bodyEnd)) {
      if (!TextFurniture.isFurniture(line) && !line.equals(headline)) {
        body.add(line);
      }
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
    return lines.size();
  }

  private static int bodyStart(List<String> lines, int title) {
    int at = title + 1;
    while (at < lines.size() && isHeader(lines.get(at), title < 0 ? "" : lines.get(title))) {
      at++;
    }
    return at;
  }

  private static boolean isHeader(String line, String title) {
    return TextFurniture.isFurniture(line)
        || TextFurniture.isDateLine(line)
        || TextFurniture.isByline(line)
        || Characters.fold(line).equals(Characters.fold(title));
  }
}
