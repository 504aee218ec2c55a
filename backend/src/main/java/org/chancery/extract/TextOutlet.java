package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Outlet;

/**
 * Who published a copied text: by its address, dateline, channel links or copyright line; listed
 * outlets only.
 */
final class TextOutlet {

  private static final Pattern DATELINE =
      Pattern.compile("^(?:.{0,50}?[\\s,])?[(/]([^()/]{2,40})[)/]");
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?iU)^(?:follow |join )?(.{2,40}?)(?: on| ?['’]s)? (?:telegram|facebook|twitter|instagram|youtube|whatsapp)(?: channel| page)?$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iU)^\\W*(?:©|\\(c\\)|copyright)[\\s©\\d,–-]*(.{2,40}?)(?:[.,|]| all rights.*|$)");

  private final OutletDirectory outlets;

  TextOutlet(OutletDirectory outlets) {
    this.outlets = outlets;
  }

  Optional<Outlet> find(TextLayout layout, String address) {
    return outlets
        .findByHost(Domains.host(address))
        .or(() ->
            first(HtmlExtractor.first(layout.body(), 1), DATELINE).filter(TextOutlet::signsItsOwn))
        .or(() -> first(layout.above(), CHANNEL))
        .or(() -> first(layout.footer(), CHANNEL))
        .or(() -> masthead(layout))
        .or(() -> first(layout.footer(), COPYRIGHT));
  }

  /**
   * A line above the headline that is an outlet's name; names of one word are too common for it.
   */
  private Optional<Outlet> masthead(TextLayout layout) {
    return layout.above().stream()
        .filter(line -> Sentences.wordCount(line) >= 2)
        .flatMap(line -> outlets.findByName(line).stream())
        .findFirst();
  }

  /** "(Reuters)" opens what others reprint; an aggregator's name opens only its own pages. */
  private static boolean signsItsOwn(Outlet outlet) {
    return "aggregator".equals(outlet.kind());
  }

  private Optional<Outlet> first(List<String> lines, Pattern pattern) {
    return lines.stream().flatMap(line -> named(pattern.matcher(line))).findFirst();
  }

  private Stream<Outlet> named(Matcher matcher) {
    return matcher.find() ? outlets.findByName(matcher.group(1)).stream() : Stream.empty();
  }
}
