package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells HTML from plain text: by its tags, and only then by what it was declared to be. */
final class Markup {

  private static final int HEAD = 4_096;
  private static final Pattern DOCUMENT =
      Pattern.compile("^\\W{0,20}(<!doctype|<html|<head|<\\?xml|<!--)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "<(html|head|body|meta|title|div|p|article|section|span|table|h[1-6]|script|br|img)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  static boolean isHtml(String content, @Nullable String contentType) {
    String head = content.substring(0, Math.min(content.length(), HEAD)).stripLeading();
    if (DOCUMENT.matcher(head).find()) {
      return true;
    }
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return true;
    }
    long tags = TAG.matcher(head).results().limit(3).count();
    return tags >= (type.startsWith("text/plain") ? 3 : 2);
  }
}
