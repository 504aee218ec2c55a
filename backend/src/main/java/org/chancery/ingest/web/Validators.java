package org.chancery.ingest.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server said by which it can tell whether a page has changed since. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  static final Validators NONE = new Validators(null, null);
  private static final int LONGEST = 1_000;

  static Validators of(Reply reply) {
    return new Validators(usable(reply.header("etag")), usable(reply.header("last-modified")));
  }

  public boolean isEmpty() {
    return etag == null && lastModified == null;
  }

  Map<String, String> toHeaders() {
    Map<String, String> headers = new HashMap<>();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      headers.put("If-Modified-Since", lastModified);
    }
    return headers;
  }

  private static @Nullable String usable(@Nullable String header) {
    return header == null || header.length() > LONGEST || header.indexOf('\0') >= 0 ? null : header;
  }
}
