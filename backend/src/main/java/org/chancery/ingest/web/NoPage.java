package org.chancery.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells files that lead to pages from those that are one. */
public final class NoPage {

  private static final int BEGIN = 512;

  /** Spares most pages a look at more of them. */
  private static final Pattern XML =
      Pattern.compile("<\\?xml|<(?:[\\w.-]+:)?(?:rss|feed|rdf|urlset|sitemapindex)\\b");

  private static final Pattern ADDRESSES =
      Pattern.compile("(?:(?:https?://\\S++|#[^\\n]*+)?\\s*+)++");

  private NoPage() {}

  /**
   * Why a file that somebody kept is no article, where it is a feed, a site map or a list.
   *
   * @param name of the file, with or without folders
   */
  public static Optional<String> reason(String name, byte[] content) {
    try {
      boolean list = WebFormat.isAddressList(name.substring(name.lastIndexOf('/') + 1));
      if (!list && !XML.matcher(begin(content)).find()) {
        return addressesAlone(content);
      }
      WebFormat format = WebFormat.of(name, content);
      return switch (format) {
        case PAGE -> Optional.empty();
        case LIST ->
            Optional.of(
                "It is a list of addresses; to have them fetched, name the file itself or put them"
                    + " under From the web.");
        case FEED, SITE_MAP, SITE_MAP_INDEX ->
            Optional.of(
                "It is "
                    + format.words()
                    + ", which leads to articles and is none; index its address instead.");
      };
    } catch (FetchFailure e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> addressesAlone(byte[] content) {
    String begin = begin(content);
    // The last line may be cut.
    String lines = content.length > BEGIN ? begin.substring(0, begin.lastIndexOf('\n') + 1) : begin;
    return begin.startsWith("http") && ADDRESSES.matcher(lines).matches()
        ? Optional.of(
            "It holds nothing but addresses; to have them fetched, name it itself with a name that"
                + " ends in .urls, or put them under From the web.")
        : Optional.empty();
  }

  private static String begin(byte[] content) {
    return new String(content, 0, Math.min(content.length, BEGIN), ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }
}
