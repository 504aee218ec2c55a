package org.chancery.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address turns out to be, by the root of its XML or by its name. */
enum WebFormat {
  PAGE("a page"),
  FEED("a feed"),
  SITE_MAP("a site map"),
  SITE_MAP_INDEX("an index of site maps"),
  LIST("a list of addresses");

  private static final int HEAD = 64 << 10;
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\A[\\uFEFF\\s]*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*+<(!DOCTYPE\\s+)?([\\w.-]+:)?([\\w.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SYNDICATED =
      Pattern.compile(
          "<(?:[\\w.-]+:)?(rss|feed|rdf|urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final String words;

  WebFormat(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * @throws FetchFailure for a feed or site map with a document type: what it declares could be
   *     read from anywhere, or grow without end
   */
  static WebFormat of(String path, byte[] content) throws FetchFailure {
    if (isAddressList(path.substring(path.lastIndexOf('/') + 1))) {
      return LIST;
    }
    Matcher root = ROOT.matcher(head(content));
    if (!root.find()) {
      return PAGE;
    }
    WebFormat format = ofRoot(root.group(3));
    if (format == PAGE && root.group(1) != null && !root.group(3).equalsIgnoreCase("html")) {
      // What a document type calls its root need not be what it is.
      Matcher inside = SYNDICATED.matcher(head(content)).region(root.end(), root.regionEnd());
      format = inside.find() ? ofRoot(inside.group(1)) : PAGE;
    }
    if (format != PAGE && root.group(1) != null) {
      throw new FetchFailure(
          "It is " + format.words + " that declares a document type; such are not read.");
    }
    return format;
  }

  private static WebFormat ofRoot(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "rss", "feed", "rdf" -> FEED;
      case "urlset" -> SITE_MAP;
      case "sitemapindex" -> SITE_MAP_INDEX;
      default -> PAGE;
    };
  }

  /** Whether a file of this name holds addresses, one a line. */
  static boolean isAddressList(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".urls") || lower.equals("urls.txt");
  }

  private static String head(byte[] content) {
    return new String(content, 0, Math.min(content.length, HEAD), charset(content))
        .replaceFirst("\\A(?:ï»¿|\\uFEFF)", "");
  }

  private static Charset charset(byte[] content) {
    if (content.length > 1 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
      return UTF_16BE;
    }
    return content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe
        ? UTF_16LE
        : ISO_8859_1;
  }
}
