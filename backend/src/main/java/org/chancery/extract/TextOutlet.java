package org.chancery.extract;

import java.util.List;
import java.util.Locale;
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

  private static final int LONGEST_MASTHEAD = 80;

  /** Names of magazines that are names of other outlets' sections, too. */
  private static final Pattern SECTION = Pattern.compile("(?i)foreign (?:policy|affairs)");

  private static final Pattern DOMAIN = Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

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
        .or(() -> masthead(Stream.concat(layout.above().stream(), layout.header().stream())))
        .or(() -> first(layout.footer(), COPYRIGHT))
        .or(() -> imprint(layout))
        .or(() -> domain(layout))
        .or(() -> masthead(layout.footer().stream()));
  }

  /**
   * A line outside the text that is an outlet's name, or begins or ends with it and a dash; names
   * of one word are too common for it.
   */
  private Optional<Outlet> masthead(Stream<String> lines) {
    return lines
        .filter(line -> !SECTION.matcher(line).matches())
        .filter(line -> Sentences.wordCount(line) >= 2 && line.length() <= LONGEST_MASTHEAD)
        .flatMap(this::namedAtAnEnd)
        .findFirst();
  }

  private Stream<Outlet> namedAtAnEnd(String line) {
    return Stream.concat(Stream.of(line), SiteSuffix.ends(line).stream())
        .filter(part -> Sentences.wordCount(part) >= 2)
        .flatMap(part -> outlets.findByName(part).stream());
  }

  private Optional<Outlet> imprint(TextLayout layout) {
    return layout.footer().reversed().stream()
        .filter(Imprint::claims)
        .flatMap(line -> outlets.findNamedIn(line).stream())
        .findFirst();
  }

  /** A line that is nothing but an outlet's address. */
  private Optional<Outlet> domain(TextLayout layout) {
    return Stream.concat(layout.above().stream(), layout.footer().stream())
        .filter(line -> DOMAIN.matcher(line).matches())
        .flatMap(line -> outlets.findByHost(line.toLowerCase(Locale.ROOT)).stream())
        .findFirst();
  }

  /** "(Reuters)" opens what others reprint; whoever is no agency opens only its own pages so. */
  private static boolean signsItsOwn(Outlet outlet) {
    boolean lone =
        !"agency".equals(outlet.kind())
            && Agencies.findByName(outlet.name()).isEmpty()
            && Sentences.wordCount(outlet.name()) >= 2;
    return lone || "aggregator".equals(outlet.kind());
  }

  private Optional<Outlet> first(List<String> lines, Pattern pattern) {
    return lines.stream().flatMap(line -> named(pattern.matcher(line))).findFirst();
  }

  private Stream<Outlet> named(Matcher matcher) {
    return matcher.find() ? outlets.findByName(matcher.group(1)).stream() : Stream.empty();
  }
}
