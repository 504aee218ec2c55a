package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.chancery.search.Named;
import org.chancery.search.SearchResult;
import org.chancery.search.View;
import org.jspecify.annotations.Nullable;

/**
 * A whole result set as CSV, one row an article: RFC 4180, UTF-8, CRLF, lists joined by {@code |},
 * cells guarded as {@link Cells} says.
 */
public class CsvExport {

  /** The header row. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "collection",
          "published",
          "published_precision",
          "published_rule",
          "outlet",
          "outlet_country",
          "agency",
          "language",
          "title",
          "url",
          "origin",
          "actors",
          "actor_ids",
          "countries",
          "dyads",
          "snippet",
          "copies");

  /** Without this mark before the header, Excel takes UTF-8 for another encoding. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final int PAGE = 500;
  private static final Pattern WHITE = Pattern.compile("(?U)\\s+");
  private static final CSVFormat FORM = CSVFormat.RFC4180;

  private final ArticleSearch search;

  public CsvExport(ArticleSearch search) {
    this.search = search;
  }

  /** Begins a file for Excel; what {@link #write} writes comes after it. */
  public static void writeByteOrderMark(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
  }

  /**
   * Writes every article that meets the criteria, as of one point in time.
   *
   * @param out left open
   * @param progress told the rows written so far
   * @return the rows written, the header not counted
   * @throws CancellationException when {@code cancelled} turns true
   */
  public long write(
      Criteria criteria, OutputStream out, LongConsumer progress, BooleanSupplier cancelled)
      throws IOException {
    CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, UTF_8), FORM);
    csv.printRecord(COLUMNS);
    View view = View.hits(PAGE);
    SearchResult page = search.search(criteria, view);
    long promised = page.total();
    long rows = 0;
    while (true) {
      for (Hit hit : page.hits()) {
        csv.printRecord(row(hit));
        rows++;
      }
      csv.flush();
      progress.accept(rows);
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("the export was cancelled after " + rows + " rows");
      }
      String next = page.cursor();
      if (next == null) {
        break;
      }
      page = search.search(criteria, view.withCursor(next));
    }
    if (rows != promised) {
      throw new IOException(
          "The export has " + rows + " rows where " + promised + " were promised; try again.");
    }
    return rows;
  }

  private static List<String> row(Hit hit) {
    Outlet outlet = hit.outlet();
    Dated published = hit.published();
    return List.of(
        cell(hit.id()),
        cell(hit.collection()),
        cell(published == null ? null : published.date()),
        cell(
            published == null
                ? null
                : published.precision().name().toLowerCase(java.util.Locale.ROOT)),
        cell(published == null ? null : published.rule()),
        cell(outlet == null ? null : outlet.name()),
        cell(outlet == null ? null : outlet.country()),
        cell(hit.agency()),
        cell(hit.language()),
        cell(unmarked(hit.title())),
        cell(hit.url()),
        cell(hit.origin()),
        Cells.list(hit.actors().stream().map(Named::name).toList()),
        Cells.list(hit.actors().stream().map(Named::id).toList()),
        Cells.list(hit.countries().stream().map(Named::id).toList()),
        Cells.list(hit.dyads().stream().map(CsvExport::interaction).toList()),
        cell(hit.snippets().isEmpty() ? null : onOneLine(unmarked(hit.snippets().getFirst()))),
        Integer.toString(hit.copies()));
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

  private static String cell(@Nullable String value) {
    return value == null ? "" : Cells.guarded(value);
  }

  /** Many programs read a file of CSV line by line. */
  private static String onOneLine(String text) {
    return WHITE.matcher(text.strip()).replaceAll(" ");
  }

  private static String unmarked(String text) {
    return text.replace(String.valueOf(Hit.MARK_START), "")
        .replace(String.valueOf(Hit.MARK_END), "");
  }
}
