package org.chancery.frozen;

import java.time.Instant;
import java.util.List;
import org.chancery.article.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A member, and what has become of it.
 *
 * @param revision the number of its revision now; 0 where there is none to be read
 * @param changes its later revisions, with which of its fields they changed
 * @param withdrawnAt when it was removed
 */
public record Since(
    Member member,
    Status status,
    int revision,
    List<Revision> changes,
    @Nullable Instant withdrawnAt) {

  public Since {
    changes = List.copyOf(changes);
  }
}
