package org.chancery.export;

import java.util.List;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;

/**
 * What is exported, and how.
 *
 * @param columns those of a table in their order; all where none are named
 * @param mark whether a table begins with a byte order mark, for Excel
 */
public record ExportAsk(
    Format format, Criteria criteria, List<String> columns, boolean mark, PanelAsk panel) {

  public ExportAsk {
    columns = columns.stream().distinct().toList();
    List<String> known = Columns.of(format);
    for (String column : columns) {
      if (known.isEmpty()) {
        throw new BadQuery("An export as " + format.parameter() + " has no columns to choose.", -1);
      }
      if (!known.contains(column)) {
        throw new BadQuery(
            "There is no column '"
                + column
                + "' in "
                + format.parameter()
                + "; there are "
                + String.join(", ", known)
                + ".",
            -1);
      }
    }
    if (mark && !format.isTable()) {
      throw new BadQuery("Only tables have a byte order mark; leave bom out.", -1);
    }
  }

  /** With all columns and nothing special. */
  public static ExportAsk of(Format format, Criteria criteria) {
    return new ExportAsk(format, criteria, List.of(), false, PanelAsk.USUAL);
  }

  public ExportAsk with(PanelAsk other) {
    return new ExportAsk(format, criteria, columns, mark, other);
  }

  public ExportAsk withColumns(List<String> chosen) {
    return new ExportAsk(format, criteria, chosen, mark, panel);
  }

  /** The columns that are written. */
  public List<String> written() {
    return columns.isEmpty() ? Columns.of(format) : columns;
  }
}
