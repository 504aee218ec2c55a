package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportZip;
import org.chancery.export.Exports;
import org.chancery.export.Format;
import org.chancery.export.Watch;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole result sets as files. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Export")
class ExportApi {

  /** How many rows the file will have, so that whoever reads it can tell that it is whole. */
  static final String ROWS = "Chancery-Rows";

  private static final String WHOLE =
      "The file is streamed from one state of the index; `Chancery-Rows` says how many rows it has."
          + " A file that breaks off was not completed: the connection then ends with an error.";

  private static final String TABLE =
      WHOLE
          + " RFC 4180, UTF-8, CRLF, lists joined by ` | `; a text that begins with = + - @ (or"
          + " their wide forms) ' tab or an end of line has one leading ' more. `columns=a,b`: these"
          + " alone, in this order."
          + " `bom=true` puts a byte order mark first, for Excel.";

  private static final String PANEL =
      " Each count is the total of the search with the row's pair as `dyad` and the days of its"
          + " month, and for `q1` to `q4` and the kinds of events with `time=did&time=will&time=may`,"
          + " `claim=outlet` and `quad` or `event`; for `background` with `time=background`, for"
          + " `alleged` with `claim=alleged`. `by=published` (default) or `event`: whose date says"
          + " in which month an article counts. `zeros=true`: rows for months without an article as"
          + " well. `balanced=true`: only outlets that have an article in every month.";

  private final Exports exports;
  private final ExportZip zips;

  ExportApi(Exports exports, ExportZip zips) {
    this.exports = exports;
    this.zips = zips;
  }

  @GetMapping(path = "/export.csv", produces = "text/csv")
  @Asks({"bom", "columns"})
  @Operation(
      summary = "Every article of a result set, one row each",
      description = TABLE + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.CSV, request, response);
  }

  @GetMapping(path = "/export/evidence.csv", produces = "text/csv")
  @Asks({"bom", "columns"})
  @Operation(
      summary = "The events that a search asks for, each with the sentence that tells it",
      description =
          TABLE
              + " A row for each article, sentence and event; all events where none is asked for."
              + ApiDescription.FILTERS)
  void evidence(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.EVIDENCE, request, response);
  }

  @GetMapping(path = "/export/dyad-month.csv", produces = "text/csv")
  @Asks({"bom", "columns", "by", "zeros", "balanced"})
  @Operation(
      summary = "Country pairs by month",
      description = TABLE + PANEL + ApiDescription.FILTERS)
  void dyadMonth(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.DYAD_MONTH, request, response);
  }

  @GetMapping(path = "/export/coverage.csv", produces = "text/csv")
  @Asks({"bom", "columns"})
  @Operation(
      summary = "Outlets by month, zeros included",
      description = TABLE + ApiDescription.FILTERS)
  void coverage(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.COVERAGE, request, response);
  }

  @GetMapping(path = "/export.jsonl", produces = "application/x-ndjson")
  @Asks
  @Operation(
      summary = "Every article of a result set with all annotations, one JSON object a line",
      description = WHOLE + ApiDescription.FILTERS)
  void jsonl(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.JSONL, request, response);
  }

  @GetMapping(path = "/export.bib", produces = "application/x-bibtex")
  @Asks
  @Operation(
      summary = "References to every article of a result set, as BibTeX",
      description = WHOLE + ApiDescription.FILTERS)
  void bibtex(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.BIBTEX, request, response);
  }

  @GetMapping(path = "/export.ris", produces = "application/x-research-info-systems")
  @Asks
  @Operation(
      summary = "References to every article of a result set, as RIS",
      description = WHOLE + ApiDescription.FILTERS)
  void ris(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bare(Format.RIS, request, response);
  }

  @GetMapping(path = "/export.zip", produces = "application/zip")
  @Asks({"format", "bom", "columns", "by", "zeros", "balanced"})
  @Operation(
      summary = "Any of the exports with its manifest and the codebook",
      description =
          "`format=csv|evidence|dyad-month|coverage|jsonl|bib|ris`. The manifest has the search, the"
              + " versions of the coding, the time, rows and SHA-256 of the file; panels come with"
              + " what loads them into R and Python. A zip that breaks off has no valid end. "
              + TABLE
              + PANEL
              + ApiDescription.FILTERS)
  void zip(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExportParameters parameters = ExportParameters.ofZip(request);
    ExportAsk ask = parameters.ask();
    try (Export export = exports.open(ask)) {
      head(response, "application/zip", "chancery-" + ask.format().parameter() + ".zip", export);
      stream(response, () -> zips.write(export, response.getOutputStream(), Watch.NOBODYS));
    }
  }

  private void bare(Format format, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Export export = exports.open(ExportParameters.of(format, request).ask())) {
      head(response, format.mediaType(), "chancery-" + format.file(), export);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      stream(response, () -> export.write(response.getOutputStream(), Watch.NOBODYS));
    }
  }

  static void head(HttpServletResponse response, String type, String file, Export export) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    response.setHeader(ROWS, Long.toString(export.promised()));
  }

  /** Writes an answer. */
  interface Answer {
    long write() throws IOException;
  }

  static void stream(HttpServletResponse response, Answer answer) throws IOException {
    try {
      answer.write();
    } catch (BadQuery | SearchUnavailable | IOException e) {
      if (!response.isCommitted()) {
        response.reset();
        throw e;
      }
      // A problem detail at its end would make the file look complete; this ends the connection.
      throw new IOException("the export broke off", e);
    }
  }
}
