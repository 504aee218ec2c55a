package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.export.CsvExport;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole result sets as files. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Export")
class ExportApi {

  private final CsvExport csv;
  private final ArticleSearch search;

  ExportApi(CsvExport csv, ArticleSearch search) {
    this.csv = csv;
    this.search = search;
  }

  @GetMapping(path = "/export.csv", produces = "text/csv")
  @Operation(
      summary = "Every article of a result set, one row each",
      description =
          "RFC 4180, UTF-8, CRLF, lists joined by ` | `; a cell that begins with = + - @ ' tab or"
              + " carriage return has one leading ' more. A file that breaks off was not"
              + " completed: the connection then ends with an error. `bom=true` puts a byte order"
              + " mark first, for Excel."
              + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = new Parameters(request, "bom");
    boolean bom = parameters.flag("bom");
    Criteria criteria = parameters.asked().criteria();
    // A mistake in the query must still be able to become a problem detail.
    search.search(criteria, View.hits(0));
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery.csv\"");
    try {
      if (bom) {
        CsvExport.writeByteOrderMark(response.getOutputStream());
      }
      csv.write(criteria, response.getOutputStream(), rows -> {}, () -> false);
    } catch (BadQuery | SearchUnavailable e) {
      if (!response.isCommitted()) {
        throw e;
      }
      // A problem detail at its end would make the file look complete; this ends the connection.
      throw new IOException("the export broke off", e);
    }
  }
}
