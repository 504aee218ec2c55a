package org.chancery.extract;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses HTML within bounds of depth and size, so that no page can exhaust stack or heap.
 *
 * <p>Scripts but for JSON-LD, styles and drawings are cut out before: they are half of most pages
 * and hold no text.
 */
final class HtmlSource {

  /** Characters of markup that are parsed; the longest articles have a twentieth of it. */
  static final int MAX_LENGTH = 8_000_000;

  private static final int MAX_DEPTH = 400;
  private static final int LONGEST_TAG = 2_000;
  private static final String[] CUT = {"script", "style", "svg"};

  private HtmlSource() {}

  static Document parse(String html, String address) {
    return parseTextual(textual(html), address);
  }

  /**
   * @param textual from which scripts and the like have been cut out
   */
  static Document parseTextual(String textual, String address) {
    String source = textual.length() > MAX_LENGTH ? textual.substring(0, MAX_LENGTH) : textual;
    return Jsoup.parse(source, address, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }

  /** What is left without scripts, styles and drawings. */
  static String textual(String html) {
    StringBuilder out = null;
    int kept = 0;
    int at = html.indexOf('<');
    while (at >= 0 && (out == null || out.length() < MAX_LENGTH)) {
      int after = at + 1;
      if (html.startsWith("!--", after)) {
        after = end(html, "-->", after);
      } else {
        String name = cutName(html, after);
        if (name != null) {
          int close = close(html, name, at);
          if (close < 0) {
            break;
          }
          if (!isData(html, at)) {
            out = out == null ? new StringBuilder(html.length()) : out;
            out.append(html, kept, at);
            kept = close;
          }
          after = close;
        }
      }
      at = after < 0 ? -1 : html.indexOf('<', after);
    }
    return out == null ? html : out.append(html, kept, html.length()).toString();
  }

  private static @Nullable String cutName(String html, int from) {
    if (from >= html.length() || (html.charAt(from) | 0x20) != 's') {
      return null;
    }
    for (String name : CUT) {
      if (html.regionMatches(true, from, name, 0, name.length())
          && from + name.length() < html.length()
          && isTagNameEnd(html.charAt(from + name.length()))) {
        return name;
      }
    }
    return null;
  }

  private static boolean isTagNameEnd(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }

  /** After the end tag that belongs to the tag at a place; negative where there is none. */
  private static int close(String html, String name, int open) {
    if (name.equals("svg")) {
      int end = html.indexOf('>', open);
      if (end > 0 && html.charAt(end - 1) == '/') {
        return end + 1;
      }
    }
    String close = "</" + name;
    int depth = 1;
    for (int i = html.indexOf('<', open + 1); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, close, 0, close.length())) {
        if (--depth == 0) {
          return end(html, ">", i);
        }
      } else if (name.equals("svg") && name.equals(cutName(html, i + 1))) {
        depth++;
      }
    }
    return -1;
  }

  private static int end(String html, String mark, int from) {
    int at = html.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  private static boolean isData(String html, int open) {
    int end = html.indexOf('>', open);
    String tag = html.substring(open, Math.min(end < 0 ? html.length() : end, open + LONGEST_TAG));
    return tag.toLowerCase(Locale.ROOT).contains("ld+json");
  }
}
