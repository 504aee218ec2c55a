package org.chancery.frozen;

import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.Label;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What is to be frozen.
 *
 * @param sampling absent for all that the search finds
 */
public record FreezeAsk(
    String name,
    String note,
    Audience audience,
    Criteria criteria,
    PageView view,
    @Nullable Sampling sampling) {

  /**
   * Name and note as those of saved searches.
   *
   * @throws IllegalArgumentException with one sentence for what is blank or too long
   */
  public FreezeAsk {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Give the set a name.");
    }
    Label label = new Label(name, "", note, java.util.List.of());
    name = label.name();
    note = label.note();
  }
}
