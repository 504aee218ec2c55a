package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.chancery.curation.Removal;
import org.chancery.ingest.Job;
import org.chancery.search.CriteriaParameters;
import org.chancery.upkeep.Remover;
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

/** Articles that were removed, and removing those that a search finds. */
@RestController
@RequestMapping("/api/v1/removals")
@Tag(name = "Removals")
class RemovalApi {

  private final Remover remover;

  RemovalApi(Remover remover) {
    this.remover = remover;
  }

  /**
   * What to remove.
   *
   * @param query the parameters of {@code /search}, such as {@code q=treaty&outlet=paper.example}
   * @param reason told to whoever ingests the articles again
   */
  @Schema(name = "RemovalBody")
  record Body(@Nullable String query, @Nullable String reason) {}

  @GetMapping
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(summary = "What was removed, newest first")
  List<Removal> list(
      @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "100") int limit) {
    Paging.check(offset, limit);
    return remover.list(offset, limit);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @PreAuthorize("hasRole('ADMIN')")
  @Operation(
      summary = "Remove what a search finds, in the background",
      description =
          "`query` holds the parameters of `/search`, whose `total` says how many articles it"
              + " means. The answer is the job; its `changes.removed` counts.")
  Job start(@RequestBody Body body, Principal who) {
    var asked = CriteriaParameters.fromQuery(body.query() == null ? "" : body.query());
    return remover.start(
        asked.criteria(), body.reason() == null ? "" : body.reason(), who.getName());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasRole('ADMIN')")
  @Operation(summary = "Lift a removal, so that the article can be ingested again")
  void lift(@PathVariable String id) {
    if (!remover.lift(id)) {
      throw new NotFound("No article " + id + " was removed.");
    }
  }
}
