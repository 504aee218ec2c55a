package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.chancery.curation.Correction;
import org.chancery.upkeep.CorrectionFile;
import org.chancery.upkeep.Corrector;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Values of articles that people corrected. */
@RestController
@RequestMapping("/api/v1/corrections")
@PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
@Tag(name = "Corrections")
class CorrectionApi {

  private final Corrector corrector;
  private final CorrectionFile file;

  CorrectionApi(Corrector corrector, CorrectionFile file) {
    this.corrector = corrector;
    this.file = file;
  }

  /**
   * One correction.
   *
   * @param id of the article
   * @param field title, published or outlet
   * @param value absent for no date or no outlet
   */
  @Schema(name = "CorrectionBody")
  record Body(@Nullable String id, @Nullable String field, @Nullable String value) {}

  @GetMapping
  @Operation(summary = "Those of one article, or all, newest first, with the former values")
  List<Correction> list(
      @RequestParam(required = false) @Nullable String article,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    Paging.check(offset, limit);
    return article == null ? corrector.list(offset, limit) : corrector.of(article);
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Correct title, published or outlet of an article",
      description =
          "Holds at once, and after every re-ingestion and recoding. As `text/csv` with the columns"
              + " id, field and value: many at once; the answer tells how many rows were"
              + " corrected, were so before, and were refused, and why.")
  Correction correct(@RequestBody Body body, Principal who) {
    if (body.id() == null || body.field() == null) {
      throw new IllegalArgumentException("Give the id of an article and the field to correct.");
    }
    return corrector.correct(body.id(), body.field(), body.value(), who.getName());
  }

  @PostMapping(consumes = "text/csv")
  @Operation(summary = "Correct many values from a CSV file with the columns id, field and value")
  CorrectionFile.Report correct(HttpServletRequest request, Principal who) throws IOException {
    return file.apply(request.getInputStream(), who.getName());
  }

  @DeleteMapping("/{article}/{field}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a correction back; what extraction found holds again")
  void takeBack(@PathVariable String article, @PathVariable String field) {
    if (!corrector.takeBack(article, field)) {
      throw new NotFound("The " + field + " of the article " + article + " was not corrected.");
    }
  }
}
