package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportZip;
import org.chancery.export.Exports;
import org.chancery.export.Format;
import org.chancery.export.Kept;
import org.chancery.export.Watch;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.search.BadQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Frozen sets as files, as they were. */
@RestController
@RequestMapping("/api/v1/frozen/{id}")
@Tag(name = "Frozen sets")
class FrozenExportApi {

  private static final String AS_IT_WAS =
      " Sentences are there where the text is still the one that was coded: no text is kept. Articles"
          + " that you may not read are left out. For what the articles are now, export a search"
          + " with `frozen=ID`.";

  private final FrozenSets sets;
  private final Exports exports;
  private final ExportZip zips;

  FrozenExportApi(FrozenSets sets, Exports exports, ExportZip zips) {
    this.sets = sets;
    this.exports = exports;
    this.zips = zips;
  }

  @GetMapping(path = "/export.zip", produces = "application/zip")
  @Operation(
      summary = "Its articles as they were, with the list of them, manifest and codebook",
      description = "`format=csv|evidence|jsonl|bib|ris`." + AS_IT_WAS)
  void zip(
      @PathVariable String id,
      @RequestParam(defaultValue = "csv") String format,
      Principal who,
      HttpServletResponse response)
      throws IOException {
    Format wanted =
        Format.find(format)
            .orElseThrow(() ->
                new BadQuery(
                    "format is csv, evidence, jsonl, bib or ris, not '"
                        + Refusal.shortened(format)
                        + "'.",
                    -1));
    FrozenSet set = existing(id, who);
    try (Export export = opened(set, wanted)) {
      ExportApi.head(
          response, "application/zip", "chancery-frozen-" + id + "-" + format + ".zip", export);
      ExportApi.stream(
          response, () -> zips.write(export, response.getOutputStream(), Watch.NOBODYS));
    }
  }

  @GetMapping(path = "/members.csv", produces = "text/csv")
  @Operation(
      summary = "The list of its articles, with the hashes that its digest is made of",
      description =
          "The digest is SHA-256 over a line for each article, `id revision text_sha256"
              + " annotations_sha256 coding` with one space between them and a line feed behind,"
              + " sorted by id. Articles that you may not read are left out.")
  void members(@PathVariable String id, Principal who, HttpServletResponse response)
      throws IOException {
    FrozenSet set = existing(id, who);
    try (Export export = opened(set, Format.CSV)) {
      ExportApi.head(response, "text/csv", "chancery-frozen-" + id + "-" + Kept.LIST, export);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      ExportApi.stream(
          response,
          () -> {
            Objects.requireNonNull(export.kept()).members().write(response.getOutputStream());
            return export.promised();
          });
    }
  }

  private Export opened(FrozenSet set, Format format) {
    return exports.open(ExportAsk.of(format, set.asked()), set.id(), () -> sets.kept(set));
  }

  private FrozenSet existing(String id, Principal who) {
    return sets.find(who.getName(), id).orElseThrow(() -> FrozenApi.missing(id));
  }
}
