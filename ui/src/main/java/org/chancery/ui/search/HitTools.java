package org.chancery.ui.search;

import java.util.List;
import org.chancery.index.Texts;
import org.chancery.index.Texts.Copy;
import org.chancery.ui.reading.Marking;
import org.springframework.stereotype.Component;

/** What a hit asks when it is shown or touched. */
@Component
final class HitTools {

  private final Labels labels;
  private final Marking marking;
  private final Texts texts;

  HitTools(Labels labels, Marking marking, Texts texts) {
    this.labels = labels;
    this.marking = marking;
    this.texts = texts;
  }

  Labels labels() {
    return labels;
  }

  Marking marking() {
    return marking;
  }

  List<Copy> copies(String textId) {
    return texts.copies(textId);
  }
}
