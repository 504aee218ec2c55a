package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.article.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Ids that stay the same over better extractors: made of the collection and the document's own URL,
 * else of the collection and the raw input.
 */
final class ArticleIds {

  private static final int DIGEST_BYTES = 16;
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "ref",
          "ref_src", "cmpid", "ocid", "smid", "share", "s_cid", "xtor", "wt_mc", "cid");

  private ArticleIds() {}

  /**
   * @param raw asked only where there is no URL
   */
  static String of(String collection, @Nullable String ownUrl, Supplier<byte[]> raw) {
    MessageDigest digest = Sha256.digest();
    digest.update(collection.getBytes(UTF_8));
    Optional<String> url = ownUrl == null ? Optional.empty() : normalized(ownUrl);
    digest.update((byte) (url.isPresent() ? 1 : 2));
    digest.update(url.map(u -> u.getBytes(UTF_8)).orElseGet(raw));
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
  }

  /** An http(s) address without what only tells where its reader came from. */
  static Optional<String> normalized(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme();
      String host = uri.getHost();
      if (scheme == null || host == null || !isWeb(scheme)) {
        return Optional.empty();
      }
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query =
          uri.getRawQuery() == null
              ? ""
              : Arrays.stream(uri.getRawQuery().split("&"))
                  .filter(p -> !p.isEmpty() && !isTracking(p))
                  .sorted()
                  .collect(Collectors.joining("&"));
      String port =
          uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443
              ? ""
              : ":" + uri.getPort();
      // http and https of one address are one document.
      return Optional.of(
          "//"
              + host.toLowerCase(Locale.ROOT)
              + port
              + path
              + (query.isEmpty() ? "" : "?" + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static boolean isTracking(String parameter) {
    int eq = parameter.indexOf('=');
    String name = (eq < 0 ? parameter : parameter.substring(0, eq)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }
}
