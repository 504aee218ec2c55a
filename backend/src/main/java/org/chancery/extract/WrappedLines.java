package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken at a fixed width, as mail programs and text browsers break them.
 *
 * <p>A line goes on in the next one if the next one's first word would not have fitted into it.
 */
final class WrappedLines {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 110;
  private static final int FEWEST = 5;

  /** The widest line need not be quite full. */
  private static final int SLACK = 1;

  private static final double FULL = 0.7;
  private static final double MOSTLY = 0.5;
  private static final Pattern NEW_LINE =
      Pattern.compile("^(?:\\s*(?:[*•·–—|-]|\\d{1,2}[.)]|\\[)\\s?.*|\\s{2,}.*)$");

  private WrappedLines() {}

  /** Paragraphs and single lines, blank ones left out. */
  static List<String> join(List<String> raw) {
    int width = raw.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    if (width < NARROWEST || width > WIDEST || !isWrapped(raw, width)) {
      return raw.stream().map(Characters::squeeze).filter(line -> !line.isEmpty()).toList();
    }
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < raw.size(); i++) {
      open.append(open.isEmpty() ? "" : " ").append(raw.get(i).strip());
      if (i + 1 == raw.size() || !goesOn(raw.get(i), raw.get(i + 1), width)) {
        String line = Characters.squeeze(open.toString());
        if (!line.isEmpty()) {
          lines.add(line);
        }
        open.setLength(0);
      }
    }
    return lines;
  }

  /** Whether most of the long lines are broken at the width rather than ended. */
  private static boolean isWrapped(List<String> raw, int width) {
    int full = 0;
    int broken = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      if (raw.get(i).length() >= width * FULL) {
        full++;
        broken += goesOn(raw.get(i), raw.get(i + 1), width) ? 1 : 0;
      }
    }
    return broken >= FEWEST && broken >= full * MOSTLY;
  }

  private static boolean goesOn(String line, String next, int width) {
    String end = line.stripTrailing();
    if (end.isEmpty() || next.isBlank() || NEW_LINE.matcher(next).matches()) {
      return false;
    }
    int blank = next.strip().indexOf(' ');
    int word = blank < 0 ? next.strip().length() : blank;
    return end.length() >= width * MOSTLY && end.length() + 1 + word > width - SLACK;
  }
}
