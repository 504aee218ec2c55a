package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.chancery.ingest.Job;
import org.chancery.search.CriteriaParameters;
import org.chancery.upkeep.Recoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reading originals again with the rules of today. */
@RestController
@RequestMapping("/api/v1/recode")
@Tag(name = "Jobs")
class RecodeApi {

  private final Recoding recoding;

  RecodeApi(Recoding recoding) {
    this.recoding = recoding;
  }

  /**
   * What to recode.
   *
   * @param query the parameters of {@code /search}; all articles when it is absent
   */
  @Schema(name = "RecodeBody")
  record Body(@Nullable String query) {}

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @PreAuthorize("hasRole('ADMIN')")
  @Operation(
      summary = "Extract and code articles again from their originals, in the background",
      description =
          "The answer is the job: `counts.updated` articles changed, `changes` says of how many"
              + " each field did, and what has no original is listed as not indexed and stays.")
  Job start(@RequestBody(required = false) @Nullable Body body, Principal who) {
    String query = body == null || body.query() == null ? "" : body.query();
    return recoding.start(CriteriaParameters.fromQuery(query).criteria(), who.getName());
  }
}
