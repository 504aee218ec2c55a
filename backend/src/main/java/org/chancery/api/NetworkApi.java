package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;
import org.chancery.analysis.NetworkAsk;
import org.chancery.analysis.Networks;
import org.chancery.export.NetworkCsv;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is tied to whom in result sets. */
@RestController
@RequestMapping("/api/v1/analysis")
@Tag(name = "Analysis")
class NetworkApi {

  private static final String NETWORK =
      """
      `of=countries` (default): countries, organisations and groups, tied where articles report an \
      interaction of the two, with `quads`, the articles by quad class of what they do. \
      `of=actors`: actors, tied where articles name both. The nodes are the `size` (2 to 60, 25 by \
      default) with the most articles; ties of fewer than `least` articles (1) are left out. Each \
      count is the total of its `search`; those of quad classes are that with `quad` as its only \
      class. Pairs, or actors, that are asked for as any do not narrow the network, and `kind` is \
      always `interaction`.\
      """;

  private final Networks networks;

  NetworkApi(Networks networks) {
    this.networks = networks;
  }

  record NodeAnswer(String value, String label, long count, String search) {}

  record TieAnswer(
      String source, String target, long count, Map<String, Long> quads, String search) {}

  record NetworkAnswer(String of, int least, List<NodeAnswer> nodes, List<TieAnswer> ties) {

    static NetworkAnswer of(Network network) {
      return new NetworkAnswer(
          network.of().parameter(),
          network.least(),
          network.nodes().stream()
              .map(n ->
                  new NodeAnswer(
                      n.value(),
                      n.label(),
                      n.count(),
                      CriteriaParameters.toQuery(network.search(n), Sort.RELEVANCE)))
              .toList(),
          network.ties().stream()
              .map(t ->
                  new TieAnswer(
                      t.one().value(),
                      t.other().value(),
                      t.count(),
                      t.quads(),
                      CriteriaParameters.toQuery(network.search(t), Sort.RELEVANCE)))
              .toList());
    }
  }

  @GetMapping("/network")
  @Asks({"of", "size", "least"})
  @Operation(
      summary = "Who is tied to whom in a result set",
      description = NETWORK + ApiDescription.FILTERS)
  NetworkAnswer network(@Parameter(hidden = true) HttpServletRequest request) {
    return NetworkAnswer.of(asked(request));
  }

  @GetMapping(path = "/network.csv", produces = "text/csv")
  @Asks({"of", "size", "least"})
  @Operation(
      summary = "The ties of the network as CSV",
      description = NETWORK + ApiDescription.FILTERS)
  void csv(@Parameter(hidden = true) HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Network network = asked(request);
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery-network.csv\"");
    NetworkCsv.write(network, response.getWriter());
  }

  private Network asked(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    return networks.of(
        parameters.criteria(),
        new NetworkAsk(
            of(parameters),
            parameters.number("size", NetworkAsk.USUAL.nodes()),
            least(parameters)));
  }

  private static int least(Parameters parameters) {
    int least = parameters.number("least", 1);
    return least == 0 ? 1 : least;
  }

  private static Knot of(Parameters parameters) {
    String value = parameters.text("of");
    return value == null
        ? Knot.COUNTRIES
        : Knot.find(value)
            .orElseThrow(() -> new BadQuery("of is countries or actors, not '" + value + "'.", -1));
  }
}
