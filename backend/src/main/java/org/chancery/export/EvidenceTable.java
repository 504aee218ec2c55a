package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.search.Told;
import org.chancery.search.Told.Entry;
import org.chancery.search.WholeSet;
import org.jspecify.annotations.Nullable;

/** The events that a search asks for: a row for each that a sentence of an article tells. */
final class EvidenceTable implements Content {

  private static final String ABRIDGED = "abridged";

  static final List<Column<Told>> COLUMNS =
      List.of(
          new Column<>("url", t -> Cells.of(t.url())),
          outlet("outlet", Outlet::name),
          outlet("outlet_country", Outlet::country),
          new Column<>("agency", t -> Cells.of(t.agency())),
          published("published", Dated::date),
          published("published_precision", d -> d.precision().name().toLowerCase(Locale.ROOT)),
          entry("event_date", EvidenceTable::date),
          new Column<>("previous_sentence", t -> Cells.onOneLine(t.before())),
          new Column<>("sentence", t -> Cells.onOneLine(t.sentence())),
          new Column<>("next_sentence", t -> Cells.onOneLine(t.after())),
          entry("source", Entry::source),
          entry("source_actor", e -> Cells.of(e.sourceActor())),
          entry("source_sector", e -> Cells.of(e.sourceSector())),
          entry("target", Entry::target),
          entry("target_actor", e -> Cells.of(e.targetActor())),
          entry("target_sector", e -> Cells.of(e.targetSector())),
          entry("event", Entry::event),
          entry("quad", Entry::quad),
          entry("time", Entry::time),
          entry("claimed_by", e -> Cells.list(e.claimedBy())),
          entry("denied_by", e -> Cells.list(e.deniedBy())),
          entry("rule", Entry::rule),
          entry("confidence", Entry::confidence),
          new Column<>("text_id", Told::textId),
          // Without it a denial reads as the act.
          entry("negated", Entry::negated),
          new Column<>("id", Told::article),
          new Column<>(ABRIDGED, t -> ""));

  private final WholeSet index;
  private final ExportAsk ask;
  private final long told;
  private final Abridged abridged;

  EvidenceTable(WholeSet index, ExportAsk ask, Abridged abridged) {
    this.index = index;
    this.ask = ask;
    this.abridged = abridged;
    this.told = index.countTold(ask.criteria());
  }

  @Override
  public long promised() {
    return told;
  }

  @Override
  public void write(OutputStream out, Tally tally) throws IOException {
    CsvTable<Told> table = new CsvTable<>(Column.chosen(columns(), ask.written()), out);
    index.told(
        ask.criteria(), page -> table.write(page.stream().map(abridged::told).toList(), tally));
  }

  /** What a licence leaves out is not to be taken for an article that begins or ends there. */
  private List<Column<Told>> columns() {
    return COLUMNS.stream()
        .map(column ->
            column.name().equals(ABRIDGED)
                ? new Column<Told>(ABRIDGED, t -> abridged.has(t.collection()) ? "true" : "")
                : column)
        .toList();
  }

  private static Column<Told> outlet(String name, Function<Outlet, @Nullable String> value) {
    return new Column<>(name, t -> t.outlet() == null ? "" : Cells.of(value.apply(t.outlet())));
  }

  private static Column<Told> published(String name, Function<Dated, String> value) {
    return new Column<>(name, t -> t.published() == null ? "" : value.apply(t.published()));
  }

  private static Column<Told> entry(String name, Function<Entry, Object> value) {
    return new Column<>(name, t -> value.apply(t.entry()));
  }

  /** As long as it is precise; days that make no month or year as an interval of ISO 8601. */
  private static String date(Entry e) {
    String from = e.eventFrom();
    String to = e.eventTo();
    if (from == null || to == null) {
      return "";
    }
    return switch (Cells.of(e.eventPrecision())) {
      case "year" -> from.substring(0, 4);
      case "month" -> from.substring(0, 7);
      default -> from.equals(to) ? from : from + "/" + to;
    };
  }
}
