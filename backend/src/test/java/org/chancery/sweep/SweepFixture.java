package org.chancery.sweep;

import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;

/** Opens the real sweep to tests of other packages. */
public final class SweepFixture {

  private SweepFixture() {}

  /** Over an index that was never swept. */
  public static Sweep over(TestIndex index) {
    return SweepSetup.over(index, TestDatabase.H2.jdbc()).sweep();
  }
}
