package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.chancery.ingest.JsonObjects.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of JSON Lines: {@code url}, {@code title}, {@code text} or {@code body} or {@code html},
 * {@code published}, {@code outlet}, {@code authors}, {@code collection}, {@code language}, which
 * counts only where the text does not tell its own. What the line says wins over what its HTML
 * says.
 *
 * @param unknownKeys keys that mean nothing here
 */
record JsonArticle(
    Extraction extraction,
    @Nullable String url,
    @Nullable String collection,
    List<String> unknownKeys) {

  private static final Set<String> KNOWN =
      Set.of(
          "url",
          "title",
          "text",
          "body",
          "html",
          "published",
          "outlet",
          "authors",
          "collection",
          "language");
  private static final String GIVEN = "given";
  private static final int DAY_CHARS = "2025-03-01".length();
  private static final int LONGEST_SHOWN = 60;
  private static final Pattern WITHOUT_ZONE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");

  static JsonArticle read(String line, String origin, Extractor extractor) {
    return read(line, origin, GIVEN, extractor);
  }

  /**
   * As above.
   *
   * @param rule the rule that dates it
   */
  static JsonArticle read(String line, String origin, String rule, Extractor extractor) {
    try {
      JsonNode node = JsonObjects.read(line);
      GivenUrl url = GivenUrl.of(text(node, "url"));
      List<String> unknown =
          node.propertyNames().stream().filter(name -> !KNOWN.contains(name)).toList();
      return new JsonArticle(
          article(node, origin, url, rule, extractor),
          url.url(),
          text(node, "collection"),
          unknown);
    } catch (IllegalArgumentException e) {
      return rejected(String.valueOf(e.getMessage()));
    }
  }

  private static Extraction article(
      JsonNode node, String origin, GivenUrl given, String rule, Extractor extractor) {
    String url = given.url();
    String html = text(node, "html");
    String text = text(node, "text");
    String body = text == null ? text(node, "body") : text;
    Extracted base = null;
    if (html != null) {
      String address = url == null ? origin : url;
      Extraction read =
          extractor.extract(
              new RawDocument(address, html.getBytes(UTF_8), "text/html; charset=utf-8", null));
      if (!(read instanceof Extracted found)) {
        return read;
      }
      base = found;
    }
    String title = text(node, "title");
    if (title == null && base != null) {
      title = base.title();
    }
    if (body == null && base != null) {
      body = base.body();
    }
    if (body == null || body.isBlank()) {
      return new Rejected("The line has no text; give one as text, body or html.");
    }
    String clean = body.strip();
    String heading = title == null || title.isBlank() ? firstLine(clean) : title.strip();
    Given published = published(node, rule);
    boolean own = published.date() != null || published.doubt() != null;
    Outlet outlet = outlet(node, extractor);
    List<String> authors = authors(node);
    return new Extracted(
            heading,
            clean,
            authors.isEmpty() && base != null ? base.authors() : authors,
            published.date() == null && base != null ? base.published() : published.date(),
            outlet == null && base != null ? base.outlet() : outlet,
            base == null ? null : base.agency(),
            base == null
                ? extractor.languageOf(heading + "\n" + clean, text(node, "language"))
                : base.language(),
            url == null && base != null ? base.url() : url,
            joined(given.doubt(), own || base == null ? published.doubt() : base.doubt()))
        .checked();
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    return one == null || other == null ? (one == null ? other : one) : one + " " + other;
  }

  /** What the line says of its date: the date, or a sentence on why it is left out. */
  private record Given(@Nullable Dated date, @Nullable String doubt) {

    private static final Given NOTHING = new Given(null, null);
  }

  private static Given published(JsonNode node, String rule) {
    JsonNode value = node.get("published");
    if (value != null && value.isObject()) {
      value = value.get("date");
    }
    if (value == null || value.isNull()) {
      return Given.NOTHING;
    }
    if (!value.isString() && !value.isIntegralNumber()) {
      return unreadable(value.toString());
    }
    return value.asString().isBlank() ? Given.NOTHING : dated(value.asString().strip(), rule);
  }

  private static Given dated(String text, String rule) {
    // A time without a zone tells no more than its day.
    String date =
        text.length() > DAY_CHARS && WITHOUT_ZONE.matcher(text).matches()
            ? text.substring(0, DAY_CHARS)
            : text;
    try {
      return new Given(Dated.of(date, rule, 1), null);
    } catch (IllegalArgumentException e) {
      return unreadable(text);
    }
  }

  private static Given unreadable(String value) {
    String shown =
        value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    return new Given(
        null,
        "The date of publication, '"
            + shown
            + "', cannot be read and was left out; write 2025, 2025-03, 2025-03-01 or an instant"
            + " with its offset.");
  }

  /** A name alone means the outlet that goes by it, so that pages and lines name the same one. */
  private static @Nullable Outlet outlet(JsonNode node, Extractor extractor) {
    JsonNode value = node.get("outlet");
    if (value == null || value.isNull()) {
      return null;
    }
    String name = value.isObject() ? text(value, "name") : text(node, "outlet");
    if (name == null || name.isBlank()) {
      return null;
    }
    String domain = value.isObject() ? text(value, "domain") : null;
    String country = value.isObject() ? text(value, "country") : null;
    Optional<Outlet> known =
        domain == null && country == null ? extractor.outletNamed(name.strip()) : Optional.empty();
    if (known.isPresent()) {
      return known.get();
    }
    return new Outlet(
        domain == null ? name.strip().toLowerCase(Locale.ROOT) : domain,
        name.strip(),
        domain,
        country,
        null);
  }

  private static List<String> authors(JsonNode node) {
    JsonNode value = node.get("authors");
    List<String> authors = new ArrayList<>();
    if (value != null && value.isArray()) {
      value.forEach(author -> {
        if (author.isString() && !author.asString().isBlank()) {
          authors.add(Extractor.cleaned(author.asString()).strip());
        }
      });
    } else if (value != null && value.isString() && !value.asString().isBlank()) {
      authors.add(Extractor.cleaned(value.asString()).strip());
    }
    return authors;
  }

  private static String firstLine(String body) {
    String line = body.lines().findFirst().orElse("").strip();
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  private static JsonArticle rejected(String reason) {
    return new JsonArticle(new Rejected(reason), null, null, List.of());
  }
}
