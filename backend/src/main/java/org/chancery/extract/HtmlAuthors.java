package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The people who wrote a page's article, from the first source that names any. */
final class HtmlAuthors {

  private static final int LONGEST_BYLINE = 150;

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(^|[\\s_-])(by-?line|author)[_-]*(name|link|s)?($|[\\s])", Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile("by-?line|author-?name", Pattern.CASE_INSENSITIVE);

  private static final String[] NAMED_AUTHORS = {"author", "byline", "by-line"};

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "og:article:author",
          "citation_author",
          "cxenseparse:author");

  private static final List<Function<HtmlPage, List<String>>> DECLARED =
      List.of(HtmlAuthors::jsonLd, HtmlAuthors::metas);

  private static final List<Function<HtmlPage, List<String>>> SOURCES =
      List.of(
          HtmlAuthors::jsonLd,
          HtmlAuthors::metas,
          page -> texts(page, HtmlAuthors::isAuthorProperty),
          page -> texts(page, HtmlAuthors::isAuthorRelation),
          page -> texts(page.elements().named(AUTHOR, null, NAMED_AUTHORS)),
          page -> texts(page.elements().named(BYLINE, null, NAMED_AUTHORS)));

  private HtmlAuthors() {}

  /**
   * @param above lines around the headline, asked last for one that begins with "By"
   */
  static List<String> list(HtmlPage page, List<String> siteNames, List<String> above) {
    List<String> bylines =
        above.stream()
            .filter(line -> line.length() <= LONGEST_BYLINE && TextFurniture.isByline(line))
            .toList();
    Organisations organisations = Organisations.of(page, siteNames);
    return Stream.concat(SOURCES.stream().map(source -> source.apply(page)), Stream.of(bylines))
        .map(lines -> Names.people(lines, organisations))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElseGet(
            () -> organisations(page).stream().filter(n -> !organisations.isSection(n)).toList());
  }

  /** Where no person is named, the author that the page declares: an agency, or the outlet. */
  private static List<String> organisations(HtmlPage page) {
    return DECLARED.stream()
        .map(source -> Names.organisations(source.apply(page)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> jsonLd(HtmlPage page) {
    return page.jsonLd().listNames("author");
  }

  private static List<String> metas(HtmlPage page) {
    for (String name : METAS) {
      List<String> values =
          page.listMeta(name).stream().filter(value -> !value.startsWith("http")).toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private static boolean isAuthorProperty(Element element) {
    return hasProperty(element, "author")
        || (hasProperty(element, "name")
            && element.parents().stream().anyMatch(parent -> hasProperty(parent, "author")));
  }

  private static boolean hasProperty(Element element, String name) {
    return element.attr("itemprop").strip().equalsIgnoreCase(name);
  }

  private static boolean isAuthorRelation(Element element) {
    String relation = element.attr("rel");
    return element.normalName().equals("a")
        ? relation.contains("author")
        : relation.strip().equalsIgnoreCase("author");
  }

  private static List<String> texts(HtmlPage page, Predicate<Element> wanted) {
    return texts(page.elements().marked().stream().filter(wanted).toList());
  }

  private static List<String> texts(List<Element> elements) {
    List<String> texts = new ArrayList<>();
    for (Element element : elements) {
      String text =
          Characters.squeeze(element.hasAttr("content") ? element.attr("content") : element.text());
      if (!text.isEmpty() && text.length() <= LONGEST_BYLINE && !Surroundings.isAside(element)) {
        texts.add(text);
        if (texts.size() >= 4) {
          break;
        }
      }
    }
    return texts;
  }
}
