package org.chancery.api;

import java.nio.charset.StandardCharsets;
import org.chancery.alert.Feeds;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds, for whoever knows their secret. */
@RestController
class FeedPage {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final Feeds feeds;

  FeedPage(Feeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping("/feeds/{secret}")
  ResponseEntity<byte[]> feed(@PathVariable String secret) {
    byte[] feed =
        feeds.find(secret).orElseThrow(() -> new NotFound("There is no such feed, or no more."));
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(feed);
  }
}
