package org.chancery.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Addresses of the page, as they are written into what leaves it. */
final class Links {

  private final String base;

  /**
   * @param base where readers find the page, such as {@code https://chancery.example}
   */
  Links(String base) {
    this.base = base.replaceAll("/+$", "");
  }

  String page(String path) {
    return base + "/" + path;
  }

  String saved(long id) {
    return page("saved/" + id);
  }

  String article(String id) {
    return page("article/" + UriUtils.encodePathSegment(id, UTF_8));
  }

  String host() {
    return Optional.ofNullable(URI.create(base).getHost()).orElse("localhost");
  }
}
