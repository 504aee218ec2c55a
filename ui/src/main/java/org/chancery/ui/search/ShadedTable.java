package org.chancery.ui.search;

import com.vaadin.flow.component.html.NativeTable;
import org.chancery.ui.layout.Printed;

/** A table that the darker cells make a picture. */
abstract class ShadedTable extends NativeTable {

  private static final int LEVELS = 5;

  /** Has the browser write one that was printed to a file, with words around it. */
  static void save(
      Printed table, String type, String file, String title, String subtitle, String source) {
    table
        .getElement()
        .executeJs(
            "window.chanceryTablePicture(this.firstElementChild, $0, $1,"
                + " { title: $2, subtitle: $3, source: $4 })",
            type,
            file,
            title,
            subtitle,
            source);
  }

  /** By order of magnitude, since few pairs have most of the articles. */
  static int level(long count, long most) {
    return most <= 1
        ? LEVELS
        : 1 + (int) Math.round((LEVELS - 1) * Math.log((double) count) / Math.log((double) most));
  }
}
