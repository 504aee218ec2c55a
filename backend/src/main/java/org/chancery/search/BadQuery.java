package org.chancery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked cannot be understood; the message says what is wrong and what to do. */
public final class BadQuery extends IllegalArgumentException {

  private static final long serialVersionUID = 2L;

  private final @Nullable Place place;
  private final transient List<Mend> mends;

  /**
   * @param position the code point of the query at which it goes wrong, from 0; -1 where that says
   *     nothing
   */
  public BadQuery(String message, int position) {
    super(message);
    this.place = position < 0 ? null : new Place(position, position + 1);
    this.mends = List.of();
  }

  /**
   * @param place what is wrong
   * @param mends what may have been meant, the likeliest first
   */
  public BadQuery(String message, Place place, List<Mend> mends) {
    super(message);
    this.place = place;
    this.mends = List.copyOf(mends);
  }

  /** Where the query goes wrong; absent where that says nothing. */
  public @Nullable Place place() {
    return place;
  }

  public List<Mend> mends() {
    return mends;
  }
}
