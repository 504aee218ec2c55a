package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.source.PolledSources;
import org.chancery.ingest.source.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that are polled. */
@RestController
@RequestMapping("/api/v1/sources")
@PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
@Tag(name = "Sources")
class SourceApi {

  private final PolledSources sources;

  SourceApi(PolledSources sources) {
    this.sources = sources;
  }

  /**
   * What to poll.
   *
   * @param every such as {@code 30m}, {@code 6h} or {@code 1d}; an hour unless told otherwise
   */
  @Schema(name = "SourceBody")
  record Body(
      @Nullable String address,
      @Nullable String collection,
      @Nullable String every,
      @Nullable Boolean enabled) {}

  @Schema(name = "SourceChange")
  record Change(@Nullable Boolean enabled) {}

  @GetMapping
  @Operation(summary = "What is polled, with the result of the last poll")
  List<Source> list() {
    return sources.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Poll a page, feed, site map or list of addresses from now on")
  Source add(@RequestBody Body body, Principal who) {
    return sources.add(
        body.address() == null ? "" : body.address(),
        body.collection() == null ? Ingestion.DEFAULT_COLLECTION : body.collection(),
        every(body.every() == null ? "1h" : body.every()),
        body.enabled() == null || body.enabled(),
        who.getName());
  }

  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Pause a source, or go on with it")
  void change(@PathVariable String id, @RequestBody Change change) {
    existing(id);
    if (change.enabled() == null) {
      throw new IllegalArgumentException("enabled is missing; write true or false.");
    }
    sources.enable(id, change.enabled());
  }

  @PostMapping("/{id}/poll")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(summary = "Poll now")
  void poll(@PathVariable String id) {
    existing(id);
    sources.pollNow(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Poll it no more; what is indexed stays")
  void remove(@PathVariable String id) {
    existing(id);
    sources.remove(id);
  }

  private void existing(String id) {
    if (sources.find(id).isEmpty()) {
      throw new NotFound("There is no source " + id + ".");
    }
  }

  private static Duration every(String text) {
    try {
      return DurationStyle.detectAndParse(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "every '" + text + "' is no span of time; write 30m, 6h or 1d.", e);
    }
  }
}
