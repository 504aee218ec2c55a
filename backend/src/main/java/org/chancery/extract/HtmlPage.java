package org.chancery.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page with what it declares about itself; its document is never changed.
 *
 * @param source as it came, for what is in its scripts
 * @param address its own address where known, else empty
 * @param outline of the whole document
 * @param body the place of its body there
 * @param blocks all of its visible text, furniture included
 * @param elements those that tell something of it
 * @param declarations what its meta elements contain, by lower-case name or property
 */
record HtmlPage(
    String source,
    Document document,
    String address,
    Map<String, List<String>> declarations,
    JsonLd jsonLd,
    Outline outline,
    int body,
    List<Block> blocks,
    PageElements elements) {

  /**
   * @param textual the source without scripts and the like
   */
  static HtmlPage parse(String origin, String source, String textual) {
    Document document = HtmlSource.parseTextual(textual, isWeb(origin) ? origin : "");
    Outline outline = Outline.of(document);
    int body = outline.placeOf(document.body());
    PageElements elements = PageElements.of(outline);
    return new HtmlPage(
        source,
        document,
        findAddress(origin, document, elements),
        declarations(elements),
        JsonLd.of(elements.declaring("script")),
        outline,
        body,
        BlockReader.read(outline, body),
        elements);
  }

  Optional<String> findMeta(String... names) {
    for (String name : names) {
      List<String> values = declarations.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }

  List<String> listMeta(String name) {
    return declarations.getOrDefault(name, List.of());
  }

  /** The page's own word on its language, region included: {@code en-GB}. */
  Optional<String> findDeclaredLanguage() {
    Element root = document.firstElementChild();
    String declared = root == null ? "" : root.attr("lang").strip();
    if (declared.isEmpty() && root != null) {
      declared = root.attr("xml:lang").strip();
    }
    if (declared.isEmpty()) {
      declared = findMeta("og:locale", "content-language", "language").orElse("");
    }
    return declared.matches("[A-Za-z]{2,3}([-_].*)?")
        ? Optional.of(declared.replace('_', '-'))
        : Optional.empty();
  }

  static boolean isWeb(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** A canonical address that leads to another site belongs to the text's first publisher. */
  private static String findAddress(String origin, Document document, PageElements elements) {
    List<String> named = new ArrayList<>();
    for (Element link : elements.declaring()) {
      if (!link.attr("rel").equalsIgnoreCase("canonical")
          && !link.attr("property").strip().equalsIgnoreCase("og:url")) {
        continue;
      }
      String href = link.hasAttr("href") ? link.absUrl("href") : link.attr("content").strip();
      if (isWeb(href) && isAddress(href)) {
        named.add(href);
      }
    }
    if (!isWeb(origin)) {
      return named.stream()
          .findFirst()
          .or(() -> SavedPage.findAddress(document))
          .or(() -> SharedAddress.find(document))
          .filter(HtmlPage::isAddress)
          .orElse("");
    }
    String site = Domains.registrable(Domains.host(origin));
    return named.stream()
        .filter(href -> Domains.registrable(Domains.host(href)).equals(site))
        .findFirst()
        .orElse(origin);
  }

  private static boolean isAddress(String href) {
    try {
      String host = new URI(href.replace(" ", "%20")).getHost();
      return host != null && host.contains(".");
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private static Map<String, List<String>> declarations(PageElements elements) {
    Map<String, List<String>> metas = new LinkedHashMap<>();
    for (Element meta : elements.declaring("meta")) {
      String content = Characters.squeeze(meta.attr(meta.hasAttr("content") ? "content" : "value"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String key = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!key.isEmpty()) {
          metas.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
      }
    }
    return metas;
  }
}
