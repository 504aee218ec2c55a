package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.Columns;
import org.chancery.ingest.Doubt;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.NotIndexed;
import org.chancery.ingest.Sources;
import org.chancery.ingest.VisibleJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ingestion jobs. Only administrators may name files of the machine that Chancery runs on. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs")
class JobApi {

  private final VisibleJobs jobs;

  JobApi(VisibleJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * What to ingest.
   *
   * @param paths files and folders on the server
   * @param addresses of pages, feeds, site maps and lists of addresses on the web
   * @param columns which columns of tables hold what, such as {@code "title": "Headline"}
   */
  @Schema(name = "JobBody")
  record Body(
      @Nullable List<@Nullable String> paths,
      @Nullable List<@Nullable String> addresses,
      @Nullable String collection,
      @Nullable Map<String, @Nullable String> columns) {}

  @GetMapping
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "The newest hundred jobs")
  List<Job> list() {
    return jobs.list(100);
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "One job with its counts by outcome")
  Job get(@PathVariable String id) {
    return existing(id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @PreAuthorize("hasRole('ADMIN') or (hasRole('EDITOR') and #body.paths() == null)")
  @Operation(
      summary = "Ingest addresses of the web, or files or folders of the server, in the background",
      description =
          "An address may be that of a page, an RSS or Atom feed, a site map or its index, or a list"
              + " of addresses named `urls.txt` or `*.urls`. Only administrators may name files.")
  Job start(@RequestBody Body body, Principal who) {
    List<@Nullable String> paths = body.paths() == null ? List.of() : body.paths();
    List<@Nullable String> addresses = body.addresses() == null ? List.of() : body.addresses();
    return jobs.start(
        new Sources(
            paths.stream().map(JobApi::path).toList(),
            addresses.stream().map(a -> a == null ? "" : a).toList()),
        body.collection() == null ? Ingestion.DEFAULT_COLLECTION : body.collection(),
        columns(body.columns()),
        who.getName(),
        null);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "Cancel a running or paused job; what is indexed stays")
  void cancel(@PathVariable String id) {
    existing(id);
    jobs.cancel(id);
  }

  @PostMapping("/{id}/pause")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(
      summary = "Stop a running job until it is continued",
      description = "What is indexed stays. A paused job stays paused when Chancery is restarted.")
  Job pause(@PathVariable String id) {
    existing(id);
    jobs.pause(id);
    return existing(id);
  }

  @PostMapping("/{id}/continue")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "Let a paused job go on where it was")
  Job unpause(@PathVariable String id) {
    existing(id);
    jobs.unpause(id);
    return existing(id);
  }

  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(
      summary = "Take the documents again that a job could not index",
      description = "The answer is a new job; its `retryOf` names the first one.")
  Job retry(@PathVariable String id, Principal who) {
    existing(id);
    return jobs.retry(id, who.getName());
  }

  @GetMapping("/{id}/not-indexed")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "What was not indexed, and why")
  List<NotIndexed> notIndexed(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "1000") int limit) {
    existing(id);
    Paging.check(offset, limit);
    return jobs.notIndexed(id, offset, limit);
  }

  @GetMapping("/{id}/doubts")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(
      summary = "What is indexed without something that cannot be right, and what that was",
      description = "Such as a date of publication that lies ahead.")
  List<Doubt> doubts(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "1000") int limit) {
    existing(id);
    Paging.check(offset, limit);
    return jobs.doubts(id, offset, limit);
  }

  private Job existing(String id) {
    return jobs.find(id).orElseThrow(() -> new NotFound("There is no job " + id + "."));
  }

  private static Columns columns(@Nullable Map<String, @Nullable String> named) {
    return named == null
        ? Columns.USUAL
        : Columns.of(
            named.entrySet().stream()
                .map(e -> e.getKey() + "=" + (e.getValue() == null ? "" : e.getValue()))
                .toList());
  }

  private static Path path(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("A path is missing; write the name of a file or folder.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'" + text + "' is no path.", e);
    }
  }
}
