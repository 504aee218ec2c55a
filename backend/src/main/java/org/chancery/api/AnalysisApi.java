package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.PairMatrix;
import org.chancery.export.MatrixCsv;
import org.chancery.search.BadQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers behind pictures of a result set. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class AnalysisApi {

  private static final String MATRIX =
      """
      The sides are the `size` (2 to 60, 12 by default) that have the most articles in their pairs \
      added up, or those that `side` names, repeated, in that order; `order=region` puts neighbours \
      on the map, by the subregions of the United Nations, beside each other. Each cell counts the articles \
      that report an act of the source on the target: the total of the same search with \
      `dyad=SOURCE>TARGET` as its only pair. Pairs that are only named together have no cell.\
      """;

  private final PairMatrices matrices;

  AnalysisApi(PairMatrices matrices) {
    this.matrices = matrices;
  }

  @GetMapping("/matrix")
  @Asks({"side", "size", "order"})
  @Operation(
      summary = "Who acts on whom in a result set",
      description = MATRIX + ApiDescription.FILTERS)
  PairMatrix matrix(@Parameter(hidden = true) HttpServletRequest request) {
    return matrix(new Parameters(request));
  }

  @GetMapping(path = "/matrix.csv", produces = "text/csv")
  @Asks({"side", "size", "order"})
  @Operation(
      summary = "The matrix as CSV, zeros included",
      description = MATRIX + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PairMatrix matrix = matrix(new Parameters(request));
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery-matrix.csv\"");
    MatrixCsv.write(matrix, response.getWriter());
  }

  private PairMatrix matrix(Parameters parameters) {
    return matrices.of(
        parameters.criteria(),
        parameters.list("side"),
        parameters.number("size", 12),
        byRegion(parameters));
  }

  private static boolean byRegion(Parameters parameters) {
    String order = parameters.text("order");
    if (order != null && !order.equals("count") && !order.equals("region")) {
      throw new BadQuery("order is count or region, not '" + order + "'.", -1);
    }
    return "region".equals(order);
  }
}
