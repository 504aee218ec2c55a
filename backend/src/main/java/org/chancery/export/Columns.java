package org.chancery.export;

import java.util.List;

/** The columns that each table can have, in their usual order. */
public final class Columns {

  private Columns() {}

  /** None for what is no table. */
  public static List<String> of(Format format) {
    return switch (format) {
      case CSV -> names(ArticleTable.COLUMNS);
      case EVIDENCE -> names(EvidenceTable.COLUMNS);
      case DYAD_MONTH -> names(PanelTable.COLUMNS);
      case COVERAGE -> names(CoverageTable.COLUMNS);
      case JSONL, BIBTEX, RIS -> List.of();
    };
  }

  private static List<String> names(List<? extends Column<?>> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
