package org.chancery.extract;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds of depth and size, so that no page can exhaust stack or heap. */
final class HtmlSource {

  /** Characters of markup that are parsed; the longest articles have a twentieth of it. */
  static final int MAX_LENGTH = 8_000_000;

  private static final int MAX_DEPTH = 400;
  private static final int BIG = 1_000_000;

  private HtmlSource() {}

  static Document parse(String html, String address) {
    String source = html.length() > BIG ? withoutScripts(html) : html;
    if (source.length() > MAX_LENGTH) {
      source = source.substring(0, MAX_LENGTH);
    }
    return Jsoup.parse(source, address, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }

  /** Big pages are big for their inlined scripts and styles, among which only JSON-LD matters. */
  private static String withoutScripts(String html) {
    StringBuilder out = new StringBuilder(html.length() / 2);
    int from = 0;
    while (from < html.length() && out.length() < MAX_LENGTH) {
      int open = nextSkipped(html, from);
      if (open < 0) {
        break;
      }
      String name =
          html.startsWith("<sc", open) || html.startsWith("<SC", open) ? "script" : "style";
      int close = indexOfClose(html, name, open);
      if (close < 0) {
        break;
      }
      out.append(html, from, open);
      String tag = html.substring(open, Math.min(open + 200, close)).toLowerCase(Locale.ROOT);
      if (tag.contains("ld+json")) {
        out.append(html, open, close);
      }
      from = close;
    }
    return out.append(html, from, html.length()).toString();
  }

  private static int nextSkipped(String html, int from) {
    for (int i = html.indexOf('<', from); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, "<script", 0, 7)
          || html.regionMatches(true, i, "<style", 0, 6)) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfClose(String html, String name, int from) {
    String close = "</" + name;
    for (int i = html.indexOf('<', from + 1); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, close, 0, close.length())) {
        int end = html.indexOf('>', i);
        return end < 0 ? -1 : end + 1;
      }
    }
    return -1;
  }
}
