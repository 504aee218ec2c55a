package org.chancery.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say where nothing but a status is known. */
final class Refusal {

  private static final List<String> PROGRAMS = List.of("/api/", "/v3/", "/actuator");

  private Refusal() {}

  static String sentence(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read; check the encoding and the length of its address.";
      case 401 -> "Sign in first.";
      case 403 -> "Your account may not do this, or its token has not the scope for it.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not answer to this method.";
      case 413, 414, 431 -> "The request is too long.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something went wrong here; the log has the reason.";
    };
  }

  /** What somebody sent, no longer than a sentence bears. */
  static String shortened(String text) {
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }

  /** Whether somebody asked for a page, who cannot read a problem detail. */
  static boolean isOfPage(@Nullable String path, @Nullable String accept) {
    return accept != null
        && accept.contains("text/html")
        && (path == null || PROGRAMS.stream().noneMatch(path::startsWith));
  }

  /** The sentence as a page that needs nothing else. */
  static String page(int status) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Nothing here · Chancery</title>
    <style>body { font: 1rem/1.5 sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
    </head>
    <body>
    <h1>This page cannot be shown</h1>
    <p>%s</p>
    <p><a href="/">Go to the search</a></p>
    </body>
    </html>
    """
        .formatted(sentence(status));
  }
}
