package org.chancery.reading;

import org.jspecify.annotations.Nullable;

/** What one account made of one article. */
public record ReadingMark(boolean starred, boolean reviewed, @Nullable String note) {

  /** Of an article that nothing was made of. */
  public static final ReadingMark NONE = new ReadingMark(false, false, null);
}
