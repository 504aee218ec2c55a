package org.chancery.export;

import org.chancery.search.DateKind;

/**
 * How country pairs are laid out by month.
 *
 * @param by whose date says in which month an article counts
 * @param zeros whether months in which a pair has nothing get a row as well
 * @param balanced whether only outlets count that have an article in every month
 */
public record PanelAsk(DateKind by, boolean zeros, boolean balanced) {

  public static final PanelAsk USUAL = new PanelAsk(DateKind.PUBLISHED, false, false);
}
