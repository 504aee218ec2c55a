package org.chancery.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a body, whether an export wraps them or not. */
final class Paragraphs {

  private static final int WIDEST = 130;
  private static final Pattern PAGE = Pattern.compile("(?i)\\s*page \\d+ of \\d+\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\"”’)]\\s*$");

  private Paragraphs() {}

  static String of(List<String> lines) {
    List<String> kept = lines.stream().filter(l -> !PAGE.matcher(l).matches()).toList();
    int longest = kept.stream().mapToInt(l -> l.strip().length()).max().orElse(0);
    boolean wrapped = longest <= WIDEST && areWrapped(kept);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String raw : kept) {
      String line = raw.strip();
      paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : " ").append(line);
      boolean last = line.length() < longest * 0.7 && SENTENCE_END.matcher(line).find();
      if (line.isEmpty() || !wrapped || last) {
        end(paragraph, paragraphs);
      }
    }
    end(paragraph, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  /** Whether most lines that another one follows end in the middle of a sentence. */
  private static boolean areWrapped(List<String> lines) {
    int followed = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        followed++;
        open += SENTENCE_END.matcher(lines.get(i)).find() ? 0 : 1;
      }
    }
    return open * 2 > followed;
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
