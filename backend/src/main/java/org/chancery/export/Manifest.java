package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.index.IndexDefinition;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What makes an export one that can be deposited, checked and repeated.
 *
 * @param search the parameters of the search as an address has them, to be asked again
 * @param frozen the set that was exported as it was; absent for what the index says
 * @param total articles, or texts, of the search at that time
 * @param undated articles that meet all but its dates, having none
 * @param abridged collections of whose texts there are snippets alone, for their licences
 * @param mixture says so where several versions of the coding are mixed
 * @param sha256 of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "software",
  "createdAt",
  "format",
  "file",
  "rows",
  "bytes",
  "sha256",
  "frozen",
  "query",
  "filters",
  "search",
  "count",
  "total",
  "undated",
  "samplesLeftOut",
  "abridged",
  "columns",
  "panel",
  "index",
  "coding",
  "mixture"
})
record Manifest(
    String software,
    String createdAt,
    String format,
    String file,
    long rows,
    long bytes,
    String sha256,
    @Nullable Kept frozen,
    String query,
    Map<String, List<String>> filters,
    String search,
    String count,
    long total,
    long undated,
    boolean samplesLeftOut,
    @Nullable List<String> abridged,
    @Nullable List<String> columns,
    @Nullable Panel panel,
    Index index,
    List<Provenance.Coding> coding,
    @Nullable String mixture) {

  private static final Pattern CORRECTED = Pattern.compile(" e\\d+$");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The file's, as it was written. */
  record Written(long rows, long bytes, String sha256) {}

  /**
   * How a panel was laid out.
   *
   * @param by whether months are those of publication or of the event
   * @param outlets those that balance it
   */
  @JsonPropertyOrder({"by", "zeros", "balanced", "outlets"})
  record Panel(String by, boolean zeros, boolean balanced, List<String> outlets) {}

  /** The index that was read, and the version of its definition. */
  @JsonPropertyOrder({"name", "definition"})
  record Index(String name, int definition) {}

  static Manifest of(Export export, Written written, IndexDefinition index) {
    ExportAsk ask = export.ask();
    Provenance made = export.provenance();
    Map<String, List<String>> filters =
        new LinkedHashMap<>(CriteriaParameters.toParameters(ask.criteria(), Sort.RELEVANCE));
    filters.keySet().removeAll(List.of("q", "count"));
    return new Manifest(
        Software.VERSION,
        made.at().toString(),
        ask.format().parameter(),
        ask.format().file(),
        written.rows(),
        written.bytes(),
        written.sha256(),
        export.kept(),
        ask.criteria().q(),
        filters,
        CriteriaParameters.toQuery(ask.criteria(), Sort.RELEVANCE),
        ask.criteria().count().parameter(),
        made.total(),
        made.undated(),
        made.samplesLeftOut(),
        made.abridged().isEmpty() ? null : made.abridged(),
        ask.format().isTable() ? ask.written() : null,
        ask.format() == Format.DYAD_MONTH
            ? new Panel(
                ask.panel().by().parameter(),
                ask.panel().zeros(),
                ask.panel().balanced(),
                made.outlets())
            : null,
        new Index(index.firstIndex(), index.version()),
        made.codings(),
        mixture(made.codings()));
  }

  static @Nullable String mixture(List<Provenance.Coding> codings) {
    // What an editor corrected by hand was coded by the same rules.
    long versions =
        codings.stream()
            .map(c -> CORRECTED.matcher(c.version()).replaceFirst(""))
            .distinct()
            .count();
    return versions < 2
        ? null
        : "The articles were coded by "
            + versions
            + " versions, which do not count alike; recode them before you compare.";
  }

  byte[] toJson() {
    return JSON.writeValueAsBytes(this);
  }
}
