package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.search.Hit;
import org.chancery.search.Named;
import org.chancery.search.WholeSet;

/** A result set with one row an article. */
final class ArticleTable implements Content {

  private static final String SNIPPET = "snippet";
  private static final String COPIES = "copies";

  static final List<Column<Hit>> COLUMNS =
      List.of(
          new Column<>("id", Hit::id),
          new Column<>("collection", Hit::collection),
          published("published", Dated::date),
          published("published_precision", d -> d.precision().name().toLowerCase(Locale.ROOT)),
          published("published_rule", Dated::rule),
          outlet("outlet", Outlet::name),
          outlet("outlet_country", o -> Cells.of(o.country())),
          new Column<>("agency", h -> Cells.of(h.agency())),
          new Column<>("language", h -> Cells.of(h.language())),
          new Column<>("title", h -> unmarked(h.title())),
          new Column<>("url", h -> Cells.of(h.url())),
          new Column<>("origin", Hit::origin),
          new Column<>("actors", h -> Cells.list(h.actors().stream().map(Named::name).toList())),
          new Column<>("actor_ids", h -> Cells.list(h.actors().stream().map(Named::id).toList())),
          new Column<>(
              "countries", h -> Cells.list(h.countries().stream().map(Named::id).toList())),
          new Column<>(
              "dyads", h -> Cells.list(h.dyads().stream().map(ArticleTable::interaction).toList())),
          new Column<>(SNIPPET, ArticleTable::snippet),
          new Column<>(COPIES, Hit::copies));

  private final WholeSet index;
  private final ExportAsk ask;
  private final long total;
  private final Abridged abridged;

  ArticleTable(WholeSet index, ExportAsk ask, long total, Abridged abridged) {
    this.index = index;
    this.ask = ask;
    this.total = total;
    this.abridged = abridged;
  }

  @Override
  public long promised() {
    return total;
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    List<String> chosen = ask.written();
    CsvTable<Hit> table = new CsvTable<>(Column.chosen(columns(), chosen), out);
    index.hits(
        ask.criteria(),
        chosen.contains(SNIPPET),
        chosen.contains(COPIES),
        page -> table.write(page, tally));
  }

  private List<Column<Hit>> columns() {
    return COLUMNS.stream()
        .map(column ->
            column.name().equals(SNIPPET)
                ? new Column<Hit>(SNIPPET, h -> abridged.snippet(h.collection(), snippet(h)))
                : column)
        .toList();
  }

  private static Column<Hit> published(String name, Function<Dated, String> value) {
    return new Column<>(name, h -> h.published() == null ? "" : value.apply(h.published()));
  }

  private static Column<Hit> outlet(String name, Function<Outlet, String> value) {
    return new Column<>(name, h -> h.outlet() == null ? "" : value.apply(h.outlet()));
  }

  private static String snippet(Hit hit) {
    return hit.snippets().isEmpty() ? "" : Cells.onOneLine(unmarked(hit.snippets().getFirst()));
  }

  private static String interaction(Hit.HitDyad d) {
    return d.source()
        + ">"
        + d.target()
        + " "
        + d.event()
        + (d.time().equals("did") ? "" : " " + d.time())
        + (d.negated() ? " negated" : "")
        + said(" (claimed: ", d.claimedBy())
        + said(" (denied: ", d.deniedBy());
  }

  private static String said(String how, List<String> parties) {
    return parties.isEmpty() ? "" : how + String.join(", ", parties) + ")";
  }

  private static String unmarked(String text) {
    return text.replace(String.valueOf(Hit.MARK_START), "")
        .replace(String.valueOf(Hit.MARK_END), "");
  }
}
