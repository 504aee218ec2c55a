package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The short lines around a headline, where pages print byline and date. */
final class LinesAbove {

  private static final int BETWEEN = 25;
  private static final int BEFORE = 3;
  private static final int BELOW = 8;
  private static final int SHORT = 80;
  private static final int LONGEST = 200;

  private LinesAbove() {}

  /** Lines between the headline and the second paragraph, then the few before the headline. */
  static List<String> list(HtmlPage page, String title, String body) {
    List<String> lines = page.blocks().stream().flatMap(block -> block.text().lines()).toList();
    String opening = Characters.fold(body.substring(0, Math.min(body.length(), 60)));
    Set<String> headline = headline(page, title);
    int start = -1;
    int text = -1;
    for (int i = 0; i < lines.size() && (text < 0 || start < 0); i++) {
      String line = Characters.fold(lines.get(i));
      if (line.length() > 20
          && (line.startsWith(opening) || (opening.startsWith(line) && !headline.contains(line)))) {
        text = text < 0 ? i : text;
      } else if (headline.contains(line)) {
        start = i;
        // What stood above it was a teaser of the text.
        text = -1;
      }
    }
    List<String> above = new ArrayList<>();
    int end = text < 0 ? Math.min(lines.size(), start + 1 + BETWEEN) : text;
    add(above, lines, Math.max(start + 1, end - BETWEEN), end);
    if (text >= 0) {
      add(above, lines, text + 1, belowSummary(lines, text + 1));
    }
    if (start < 0) {
      above.removeIf(Clock::isPageDate);
    } else {
      List<String> before = new ArrayList<>();
      add(before, lines, Math.max(0, start - BEFORE), start);
      before.stream().filter(line -> !Clock.isPageDate(line)).forEach(above::add);
    }
    return above;
  }

  /** The title's line: that of the first heading, where it says the title in other words. */
  private static Set<String> headline(HtmlPage page, String title) {
    List<Headline> headings = Headline.stream(page).toList();
    String folded = Characters.fold(title);
    return headings.stream()
        .filter(heading -> Characters.fold(heading.text()).equals(folded))
        .findFirst()
        .<Set<String>>map(
            heading -> new HashSet<>(List.of(folded, Characters.fold(heading.whole()))))
        .or(() ->
            headings.stream()
                .filter(heading -> Titles.agree(heading.text(), title))
                .findFirst()
                .map(heading -> Set.of(Characters.fold(heading.whole()))))
        .orElse(Set.of(folded));
  }

  /** Where a summary opens the text, byline and date stand below it. */
  private static int belowSummary(List<String> lines, int from) {
    int to = from;
    while (to < Math.min(lines.size(), from + BELOW) && lines.get(to).length() <= SHORT) {
      to++;
    }
    return to;
  }

  private static void add(List<String> above, List<String> lines, int from, int to) {
    lines.subList(Math.min(from, to), to).stream()
        .filter(line -> line.length() <= LONGEST)
        .forEach(above::add);
  }
}
