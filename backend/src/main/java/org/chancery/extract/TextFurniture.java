package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the lines of a copied page that belong to its template from those of its article. */
final class TextFurniture {

  private static final int PROSE_LENGTH = 90;

  /** "- 17:45Bridge closed": the time of a ticker glued to its headline. */
  private static final Pattern TICKER =
      Pattern.compile(
          "^[-•*·–|]?\\s*(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:\\s*[ap]\\.?m\\.?)?\\s*[-–|•:]?\\s*\\p{L}.{8,}$");

  /** Ligature names of icon fonts, which a copy turns into words: "access_time3 weeks ago". */
  private static final Pattern ICON =
      Pattern.compile(
          "^(?:\\p{Ll}+_\\p{Ll}+(?:_\\p{Ll}+)*|star|share|menu|search|close|print|home|person|schedule|event|visibility|favorite|bookmark|language|public)(?=[\\p{Lu}\\d]).*");

  private static final Pattern WIDGET =
      Pattern.compile(
          "(?iU)^\\W*(?:"
              + "no ?script|please wait|loading|skip to (?:main )?content|toggle navigation|enable javascript.*|javascript is.*|menu|search(?: for)?|home|log ?in|sign (?:in|up)|register|subscribe(?: now)?|my account|contact(?: us)?|about(?: us)?|advertise(?: with us)?|privacy policy|terms.{0,30}|cookies?.{0,30}"
              + "|(?:follow|like|join|find|watch) us\\b.*|.{0,30}\\b(?:on )?(?:telegram|facebook|twitter|instagram|youtube|whatsapp|tiktok|rss)(?: channel| page| feed)?|x|share.{0,30}|tweet|print|e-?mail|save|add to favou?rites?|listen(?: to .*)?|font size.*|text size.*|a[+-]|copy link"
              + "|breaking(?: news)?|top (?:news|stories)|latest(?: news| stories| headlines)?|trending.{0,20}|most (?:read|popular|viewed).{0,20}|popular.{0,20}|headlines|editor'?s picks?|live(?: tv| now)?|video|photos?|gallery|news|world|politics|business|economy|sports?|opinion|culture|technology|science|health|entertainment|lifestyle|travel|international(?: news)?|home ?page"
              + "|comments?(?:\\s*\\(?\\d*\\)?)?|no comments?(?: yet)?|\\d+ (?:comments?|views|shares|likes)|leave a (?:reply|comment).*|tags?:?(?: .{0,200})?|labels?|categor(?:y|ies):?.{0,60}|date|more story|more stories|more news|related.{0,40}|read (?:more|also|next).*|see also.*|also read.*|you (?:may|might) also.*|recommended.{0,30}|next|prev(?:ious)?|back(?: to top)?|next (?:article|post).*|previous (?:article|post).*"
              + "|advertisements?|sponsored.{0,30}|(?:legal )?disclaimer:?.*|all rights reserved.*|©.*|copyright.*"
              + "|\\d+ min(?:ute)?s? read|reading time.*|views?:? ?\\d*|[\\W\\d]*"
              + ")\\W*$");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iU)^\\W*(?:by|von|par|por|written by|reported by|author:?|edited by)\\s+\\p{L}.{1,80}$");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iU)^(?:.{0,200}[\\s(\\[])?(?:photo(?:graph)?|image|picture|file photo|foto|bild)s?(?: (?:by|credit|courtesy))?\\s?[:/]\\s?.{2,60}$");

  private static final Pattern NAME =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|von|van|al|bin|da|di)){1,3}$");

  private TextFurniture() {}

  /**
   * A line that is nothing but two to four capitalised words, as names above and below texts are.
   */
  static boolean isName(String line) {
    return line.length() <= 50 && NAME.matcher(line).matches() && Names.isPerson(line);
  }

  static boolean isFurniture(String line) {
    return TICKER.matcher(line).matches()
        || (line.length() < 120 && (ICON.matcher(line).matches() || WIDGET.matcher(line).matches()))
        || Clock.isPageDate(line)
        || CAPTION.matcher(line).matches()
        || isMenu(line)
        || SerialLine.matches(line)
        || AppealLine.matches(line)
        || (!isProse(line) && BlockFilter.isFurniture(line));
  }

  /** Whether a line can stand between headline and text, of which it is no part. */
  static boolean isHeader(String line) {
    return isFurniture(line) || isDateLine(line) || isByline(line);
  }

  /**
   * Whether a line is a paragraph of some text: long, or a shorter one that ends as sentences do.
   */
  static boolean isProse(String line) {
    boolean long_ = line.length() >= PROSE_LENGTH;
    boolean sentence = line.length() >= 60 && Sentences.isClosed(line);
    return (long_ || sentence)
        && Sentences.hasPunctuation(line)
        && !TICKER.matcher(line).matches()
        && !isMenu(line);
  }

  static boolean isDateLine(String line) {
    if (line.length() > 100 || isProse(line)) {
      return false;
    }
    return new DateText(DayOrder.UNKNOWN).findInText(line).isPresent()
        || line.toLowerCase(Locale.ROOT)
            .matches(
                ".{0,40}\\b(?:\\d+|an?) (?:minute|min|hour|hr|day|week|month|year)s? ago\\b.{0,20}");
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches() && !Sentences.isClosed(line);
  }

  /** A row of sections: many short parts, parted by bars or bullets, and no sentence. */
  private static boolean isMenu(String line) {
    String[] parts = line.split("\\s*[|•·»/]\\s*");
    boolean barred = parts.length >= 4 && line.length() / parts.length < 20;
    boolean titled =
        !Sentences.hasPunctuation(line)
            && everyWordIsUpper(line)
            && Sentences.wordCount(line) >= 3
            && knownSections(line) >= 2;
    return barred || titled;
  }

  private static boolean everyWordIsUpper(String line) {
    for (String word : line.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static int knownSections(String line) {
    int known = 0;
    for (String word : line.split("[^\\p{L}\\p{N}&]+")) {
      if (word.matches(
          "(?i)news|world|politics|business|economy|sports?|opinion|culture|tech(?:nology)?|science|health|entertainment|lifestyle|travel|europe|asia|africa|americas?|arab|us|uk|home|video|markets?|oil&energy|energy|finance|videos?|photos?|more")) {
        known++;
      }
    }
    return known;
  }
}
