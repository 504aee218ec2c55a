package org.chancery.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops blocks that stand in the article's container and are none of its text. */
final class BlockFilter {

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?iU)^\\W*(?:"
              + "(?:must )?read\\s*[:|»>].*|(?:related|watch)(?: (?:story|article|news|coverage|video))?\\s*:\\s.*|read (?:more|also|next|the full|full)\\b.*|also read\\b.*|see also\\b.*|related(?: (?:stories|articles|news|posts|topics|content|reading|links|coverage))?|more (?:on|from|stories|news|about)\\b.{0,60}|recommended(?: for you| reading| stories)?|you (?:may|might) (?:also|like)\\b.*|don't miss\\b.{0,80}"
              + "|share(?: this.{0,40}| on .{0,30}| article)?|tweet|email(?: this)?|print(?: this)?|copy link|link copied.*|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|save"
              + "|follow (?:us|me|him|her|them|@|on)\\b.{0,120}|join (?:our|us on) (?:whatsapp|telegram)\\b.*|subscribe\\b.{0,120}|sign up\\b.{0,160}|get (?:our|the) .{0,40}newsletter.*|click here to\\b.*|tap here\\b.*|download (?:the|our) app\\b.*|support our\\b.{0,60}journalism.*"
              + "|advertisements?|advert|sponsored(?: content)?|promoted|ad|anzeige|werbung|publicidad|publicité|pubblicità|story continues below.*|article continues (?:below|after).*|continue reading.*|scroll to continue.*|skip (?:advertisement|past .*|to .*)|loading\\b.{0,20}"
              + "|comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:reply|comment)|no comments?(?: yet)?|post a comment|join the (?:conversation|discussion)\\b.*|view comments|show comments|add a comment"
              + "|(?:image|photo|picture|foto|bild|video|file photo)(?: (?:credit|source|by|courtesy))?s?\\s?[:/].{0,160}|(?:getty images|reuters|ap photo|afp|shutterstock).{0,40}"
              + "|tags?:.*|topics?:.*|filed under.*|categories:.*|labels?:.*|keywords?:.*|published (?:on|in|by)?:?.{0,60}|(?:last )?updated?(?: on| at|:).{0,60}|posted (?:on|in|by).{0,60}"
              + "|reporting (?:and writing )?by .*|(?:additional )?(?:reporting|writing) by .*|our standards:.*|(?:first|originally) published (?:in|on|at|by) .{3,80}|(?:quellen?|source|fonte|fuente|kaynak|zdroj|źródło|источник)s?\\s?: ?.{0,50}|verwendete quellen|mit (?:material|informationen) (?:von|der|des) .{2,60}"
              + "|\\|?\\s?(?:published|publiziert|veröffentlicht|publicado)|(?:lesezeit:? ?)?\\d+ ?min(?:ute[ns]?|\\.)?(?: (?:read|lesezeit|lesen|de lecture|de lectura|di lettura))?|lesezeit:? ?\\d+ ?min.{0,6}|embed"
              + "|a version of this (?:article|story|piece|column) (?:appears|appeared|was|first|originally|will)\\b.*|order reprints\\b.*"
              + "|(?:©|\\(c\\)|copyright)\\b?.{0,200}|all rights reserved.*|© .*"
              + "|mehr zum thema.*|lesen sie (?:auch|mehr|hier).*|auch interessant.*|mehr dazu.*|das könnte sie auch interessieren.*|zum thema.{0,20}|teilen|kommentare?.{0,20}|artikel (?:teilen|drucken|merken).*|lire aussi.*|à lire aussi.*|voir aussi.*|lee también.*|lea también.*|(?:te|le) puede interesar.*|más información.{0,5}|leia (?:também|mais).*|leggi anche.*|lees ook.*|les også.*|läs också.*|czytaj (?:też|także|również|więcej).*|zobacz (?:też|także|również).*|čtěte (?:také|dále|i).*|ayrıca oku.*|baca juga.*|читайте (?:также|ещё).*|читайте також.*|اقرأ أيضا.*"
              + ")$");

  private static final Openings OPENINGS = new Openings(FURNITURE);

  private static final Pattern LABEL =
      Pattern.compile("^(?:[→►▶>»]+\\s*|[^\\p{Ll}:|.!?]{4,40}[:|]\\s+)");

  /** Ends with whose picture it is. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iU)(?:©\\s?\\p{L}[^.!?]{1,50}|[\\s(\\[|/](?:photo|foto|image|bild|picture)s?(?: (?:by|credit|courtesy(?: of)?|via))?\\s?[:/]\\s?[^.!?]{2,60}\\)?|\\((?:photo|foto|image|bild|picture)s?(?::| by| courtesy(?: of)?| via| credit:?) [^()]{2,60}\\))$");

  /** One of them stands in each caption. */
  private static final String CREDITING = "©:/)";

  private static final int SHORT = 200;
  private static final int LONGEST_CAPTION = 300;
  private static final int LONGEST_CREDIT = 60;

  private BlockFilter() {}

  static boolean isFurniture(String text) {
    String line = text.strip();
    return AppealLine.matches(line)
        || (line.length() <= SHORT
            && ((OPENINGS.admit(line) && FURNITURE.matcher(line).matches())
                || ShareLine.matches(line)
                || CreditLine.matches(line)));
  }

  /**
   * @param described what the page's pictures show
   */
  static List<Block> keep(List<Block> blocks, String title, List<String> described) {
    String folded = Characters.fold(title);
    return blocks.stream()
        .filter(block -> hasLetters(block.text()))
        .filter(block -> !isFurniture(block.text()))
        .filter(block -> !isLinkLine(block))
        .filter(block -> folded.isEmpty() || !Characters.foldsTo(folded, block.text()))
        .filter(block -> !isCaption(block.text()))
        .filter(block -> !describes(block.text(), described))
        .toList();
  }

  private static boolean isCaption(String text) {
    return text.length() <= LONGEST_CAPTION
        && text.chars().anyMatch(c -> CREDITING.indexOf(c) >= 0)
        && CAPTION.matcher(text).find();
  }

  /** The description itself, with no more than whose picture it is. */
  private static boolean describes(String text, List<String> described) {
    return text.length() <= LONGEST_CAPTION
        && described.stream()
            .anyMatch(picture ->
                text.length() - picture.length() <= LONGEST_CREDIT
                    && text.regionMatches(true, 0, picture, 0, picture.length()));
  }

  private static boolean isLinkLine(Block block) {
    boolean whole = block.linkShare() > 0.85 || isLabelledLink(block);
    return whole && (block.kind() != Block.Kind.HEADING || !Sentences.isClosed(block.text()));
  }

  /** "WATCH | The harbour at night": a loud label, and a link to the end of the line. */
  private static boolean isLabelledLink(Block block) {
    Matcher label = LABEL.matcher(block.text());
    return block.linked() > 0
        && block.text().length() <= SHORT
        && label.find()
        && block.linked() > (block.text().length() - label.end()) * 0.8;
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
