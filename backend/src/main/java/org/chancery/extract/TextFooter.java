package org.chancery.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a copied article ends: at the first line of its page's furniture after the text. */
final class TextFooter {

  private static final Pattern END =
      Pattern.compile(
          "(?iU)^\\W*(?:"
              + "(?:legal )?disclaimer\\b.{0,40}|leave a (?:reply|comment).*|comments?(?:\\s*\\(\\d+\\))?:?|no comments?(?: yet)?|\\d+ comments?|post a comment.*|add (?:a )?comment.*|your email address.*"
              + "|tags?:?(?: .{0,200})?|labels?:?|categor(?:y|ies):?|related(?: (?:news|articles|stories|posts|topics|content))?:?|more (?:story|stories|news|from .{0,40}|on this .{0,20}):?|you (?:may|might) also (?:like|be interested).*|recommended(?: for you)?|read (?:more|also|next):?|most (?:read|popular|viewed)|latest news|breaking news|top stories|trending(?: now)?|editor'?s picks?"
              + "|about the authors?:?|author(?: bio)?:?|share this.*|share:?|follow us\\b.*|subscribe\\b.{0,80}|sign up\\b.{0,80}|newsletter|previous (?:article|post).*|next (?:article|post).*|copyright.{0,100}|©.*|all rights reserved.*"
              + "|our standards:.*|next up|explore more on.*|reuse this content|more on this story|do you have an opinion on.*|\\(?(?:reporting|additional reporting|writing) by .*"
              + "|поделиться.*|читайте также.*|источник:.*|lesen sie auch.*|mehr zum thema.*|lire aussi.*|à lire aussi.*|lea también.*|te puede interesar.*|leia também.*|comentarios?|kommentare?|commentaires?"
              + "|(?:source|sources|fuente|quelle|credit)\\s?:.{0,100}|with (?:information|inputs?) from .{0,60}|\\(with (?:inputs|information) from .{0,60}|end item|ends?"
              + ")\\W*$");

  private static final Pattern OWN_BOX =
      Pattern.compile(
          "(?iU)^(?:i['’]m|i am|my name is|hi,? i)\\b.*|.{0,60}\\bis an? .{0,40}\\b(?:journalist|reporter|writer|correspondent|editor|author|blogger|analyst|columnist|fellow|contributor)\\b.*");
  private static final double LEAST = 0.4;

  private TextFooter() {}

  static int start(List<String> lines, int bodyStart) {
    int prose = prose(lines, bodyStart, lines.size());
    for (int i = bodyStart; i < lines.size(); i++) {
      boolean ends = END.matcher(lines.get(i)).matches() || SerialLine.matches(lines.get(i));
      if (ends && prose(lines, bodyStart, i) >= prose * LEAST && prose(lines, bodyStart, i) > 0) {
        return trim(lines, bodyStart, i);
      }
    }
    return trim(lines, bodyStart, lines.size());
  }

  /** An author's box without a heading: a name alone, then somebody who says who they are. */
  private static int trim(List<String> lines, int from, int to) {
    int end = to;
    boolean sentences = lines.subList(from, to).stream().anyMatch(Sentences::isClosed);
    while (end > from) {
      String line = lines.get(end - 1);
      boolean box = end < lines.size() && Names.isPerson(line) && isBox(lines.get(end), line);
      boolean introduces = end - 2 >= from && isBox(line, lines.get(end - 2));
      boolean label = sentences && !Sentences.isClosed(line) && !TextFurniture.isProse(line);
      if (!box && !introduces && !label && !TextFurniture.isFurniture(line)) {
        return end;
      }
      end--;
    }
    return end;
  }

  static boolean isBox(String line, String name) {
    return name.length() <= 60
        && Characters.fold(line).contains(Characters.fold(name))
        && OWN_BOX.matcher(line).matches();
  }

  private static int prose(List<String> lines, int from, int to) {
    return lines.subList(from, to).stream()
        .filter(TextFurniture::isProse)
        .mapToInt(String::length)
        .sum();
  }
}
