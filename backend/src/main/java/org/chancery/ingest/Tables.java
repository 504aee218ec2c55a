package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Outlet;
import org.chancery.extract.Extractor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads tables with a header, one article a row. */
final class Tables {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> TEXTS = List.of("text", "body", "html");
  private static final String GIVEN = "given";

  private final Extractor extractor = Extractor.standard();

  /**
   * @param columns what was said of the table's columns
   */
  void read(InputStream stream, String origin, Columns columns, Parts parts)
      throws IOException, InterruptedException {
    TableRows rows = TableRows.of(stream);
    TableRows.Row header = rows.next(0);
    Map<String, Integer> places;
    try {
      places = places(header == null ? null : header.cells(), columns);
    } catch (IllegalArgumentException e) {
      parts.unreadable(origin, String.valueOf(e.getMessage()));
      return;
    }
    String textColumn = textColumn(header, places);
    int width = header == null || header.cells() == null ? 0 : header.cells().size();
    boolean empty = true;
    while (!parts.isCancelled()) {
      TableRows.Row row = rows.next(width);
      if (row == null) {
        if (empty) {
          parts.unreadable(origin, "It has a header row and no other.");
        }
        return;
      }
      empty = false;
      String place = origin + ":" + row.number();
      parts.take(item(row, place, places, textColumn, width, parts.share()));
    }
  }

  private static Map<String, Integer> places(@Nullable List<String> header, Columns columns) {
    if (header == null) {
      throw new IllegalArgumentException(
          "It has no header row; write the names of its columns into the first row.");
    }
    if (header.containsAll(List.of("actor_ids", "dyads", "snippet"))) {
      throw new IllegalArgumentException(
          "It is a table that Chancery exported and holds no texts; index the articles themselves.");
    }
    Map<String, Integer> places = columns.in(header);
    if (TEXTS.stream().noneMatch(places::containsKey)) {
      throw new IllegalArgumentException(
          "None of its columns is known to hold the text; it has "
              + Columns.listed(header)
              + ". Say which one does, as text=NAME: with --columns, or under Columns on the page.");
    }
    return places;
  }

  private static String textColumn(TableRows.@Nullable Row header, Map<String, Integer> places) {
    List<String> names = header == null || header.cells() == null ? List.of() : header.cells();
    String part = TEXTS.stream().filter(places::containsKey).findFirst().orElseThrow();
    return names.get(Objects.requireNonNull(places.get(part))).strip();
  }

  private Item item(
      TableRows.Row row,
      String origin,
      Map<String, Integer> places,
      String textColumn,
      int width,
      long bytes) {
    List<String> cells = row.cells();
    if (cells == null) {
      return new Item.Unreadable(
          origin,
          "The row is damaged: it has an open quotation mark, is longer than 16 MB, or has not the "
              + width
              + " cells that the header has.",
          bytes);
    }
    ObjectNode article = JSON.createObjectNode();
    places.forEach((part, place) -> {
      String cell = cells.get(place).strip();
      if (!cell.isEmpty()) {
        article.put(part, cell);
      }
    });
    if (TEXTS.stream().noneMatch(article::has)) {
      return new Item.Unreadable(
          origin, "The row has no text; its column '" + textColumn + "' is empty.", bytes);
    }
    settle(article);
    return new Item.Fields(origin, article.toString(), row.raw(), GIVEN, bytes);
  }

  /** Brings what people write into cells into the form of JSON Lines. */
  private void settle(ObjectNode article) {
    String authors = article.path("authors").asString("");
    if (authors.indexOf(';') >= 0 || authors.indexOf('|') >= 0) {
      var list = article.putArray("authors");
      Arrays.stream(authors.split("[;|]")).map(String::strip).forEach(list::add);
    }
    String published = article.path("published").asString("");
    if (!published.isEmpty()) {
      String outlet = article.path("outlet").asString("");
      Outlet known = outlet.isEmpty() ? null : extractor.outletNamed(outlet).orElse(null);
      extractor.dateOf(published, known).ifPresent(date -> article.put("published", date));
    }
  }
}
