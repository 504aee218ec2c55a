package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.article.Dated;

/**
 * "Published on 3 May 2024" anywhere on the page, even below the text. A line that is such a label,
 * alone or before a date, goes before one that only speaks of a publication.
 */
final class LabelledDate implements DateRule {

  private static final String LABEL =
      "(?:(?:first |originally )?(?:published|posted)(?: online)?(?: on| at| in)?(?: the)?|this story is from|veröffentlicht(?: am)?|publié le|publicado(?: el| em)?|pubblicato il|опубликовано|дата публикации)";
  private static final Pattern INSIDE =
      Pattern.compile("(?iU)\\b" + LABEL + "\\b[\\s:|–-]*(.{6,60})");
  private static final Pattern FIRST =
      Pattern.compile("(?iU)^\\W*" + LABEL + "\\b[\\s:|–-]*(.{6,60})");
  private static final Pattern ALONE = Pattern.compile("(?iU)^\\W*" + LABEL + "[\\s:|–-]*$");
  private static final int LONGEST = 250;
  private static final int A_DATE = 40;

  @Override
  public Optional<Dated> find(DateContext context) {
    List<Block> blocks = context.page().blocks();
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> line(blocks, i).flatMap(line -> find(FIRST, line, blocks.get(i), context)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() ->
            blocks.stream()
                .flatMap(block -> find(INSIDE, block.text(), block, context).stream())
                .findFirst())
        .map(date -> Dated.of(date, "labelled", 0.65));
  }

  /** The block's text; where that is nothing but the label, with the short line that follows. */
  private static Optional<String> line(List<Block> blocks, int i) {
    String text = blocks.get(i).text();
    if (!ALONE.matcher(text).matches()) {
      return Optional.of(text);
    }
    return blocks.stream()
        .skip(i + 1L)
        .findFirst()
        .map(Block::text)
        .filter(next -> next.length() <= A_DATE)
        .map(next -> text + " " + next);
  }

  private static Optional<String> find(
      Pattern label, String line, Block block, DateContext context) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = label.matcher(line);
    return matcher.find() && !Surroundings.isAside(block.element())
        ? context.dates().findInText(matcher.group(1))
        : Optional.empty();
  }
}
