package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.jsoup.nodes.Element;

/** A publication date in a page's scripts, where they agree on a single one. */
final class ScriptDate implements DateRule {

  private static final Pattern MEMBER =
      Pattern.compile(
          "[\"']?\\b(?:date_?[pP]ublished|publish(?:ed)?_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)|pub_?[dD]ate|publication_?[dD]ate)[\"']?\\s*[:=]\\s*[\"']((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"']{0,20})[\"']");
  private static final int LONGEST = 500_000;

  @Override
  public Optional<Dated> find(DateContext context) {
    Set<String> days = new TreeSet<>();
    String first = "";
    for (Element script : context.page().elements().declaring("script")) {
      if (script.hasAttr("src")) {
        continue;
      }
      String data = script.data();
      Matcher matcher = MEMBER.matcher(data.substring(0, Math.min(data.length(), LONGEST)));
      while (matcher.find() && days.size() < 2) {
        first = first.isEmpty() ? matcher.group(1) : first;
        days.add(matcher.group(1).substring(0, 10));
      }
    }
    return days.size() == 1
        ? context.dates().findInField(first).map(date -> Dated.of(date, "script", 0.6))
        : Optional.empty();
  }
}
