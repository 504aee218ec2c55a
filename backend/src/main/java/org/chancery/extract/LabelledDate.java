package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/** "Published on 3 May 2024" anywhere on the page, even below the text. */
final class LabelledDate implements DateRule {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)\\b(?:(?:first |originally )?(?:published|posted)(?: online)?(?: on| at| in)?(?: the)?|this story is from|veröffentlicht(?: am)?|publié le|publicado(?: el| em)?|pubblicato il|опубликовано|дата публикации)\\b[\\s:|–-]*(.{6,60})");
  private static final int LONGEST = 250;

  @Override
  public Optional<Dated> find(DateContext context) {
    for (Block block : context.page().blocks()) {
      Matcher matcher = LABEL.matcher(block.text());
      if (block.text().length() <= LONGEST
          && matcher.find()
          && !Surroundings.isAside(block.element())) {
        Optional<String> date = context.dates().findInText(matcher.group(1));
        if (date.isPresent()) {
          return date.map(d -> Dated.of(d, "labelled", 0.65));
        }
      }
    }
    return Optional.empty();
  }
}
