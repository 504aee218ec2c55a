package org.chancery.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's own address as its share buttons pass it on, where all of them agree. */
final class SharedAddress {

  private static final Pattern PARAMETER =
      Pattern.compile("[?&](?:u|url|link|href|text|body)=(https?(?::|%3A)(?:/|%2F){2}[^&'\"\\s]+)");

  private static final Pattern ARTICLE = Pattern.compile("https?://[^/]+/[^/?#].{7,}");

  private SharedAddress() {}

  static Optional<String> find(Document document) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Element link : document.select("a[href*=http]")) {
      Matcher parameter = PARAMETER.matcher(link.attr("href"));
      if (parameter.find() && !Surroundings.isAside(link)) {
        decode(parameter.group(1)).ifPresent(addresses::add);
      }
    }
    return addresses.size() == 1
        ? addresses.stream().filter(address -> ARTICLE.matcher(address).matches()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> decode(String parameter) {
    try {
      String address = URLDecoder.decode(parameter, StandardCharsets.UTF_8);
      return Optional.of(address.replaceFirst("[?#].*$", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
