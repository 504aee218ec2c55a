package org.chancery.savedsearch;

import java.time.Instant;
import java.util.Optional;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;

/**
 * A search that an account keeps, as one of those that may open it sees it.
 *
 * @param query its parameters, as they are kept
 * @param asked what they mean; absent where they are not understood any more
 * @param view how the page showed it
 * @param openedAt when whoever asks opened it last, or when it was saved; what is indexed later is
 *     new
 */
public record SavedSearch(
    long id,
    String owner,
    Label label,
    Audience audience,
    String query,
    Optional<Asked> asked,
    PageView view,
    Instant createdAt,
    Instant openedAt) {

  public String name() {
    return label.name();
  }

  public SavedSearch with(Label other) {
    return new SavedSearch(id, owner, other, audience, query, asked, view, createdAt, openedAt);
  }

  public SavedSearch with(Audience other) {
    return new SavedSearch(id, owner, label, other, query, asked, view, createdAt, openedAt);
  }

  /** The same with another search in its place. */
  public SavedSearch with(Asked other, PageView shown) {
    String kept = CriteriaParameters.toQuery(other.criteria(), other.sort());
    return new SavedSearch(
        id, owner, label, audience, kept, Optional.of(other), shown, createdAt, openedAt);
  }

  /** For whoever may open it, and wants to change it. */
  public NotYours notYours() {
    return new NotYours(this);
  }

  /** Whether it was opened since it was saved. */
  public boolean wasOpened() {
    return openedAt.isAfter(createdAt);
  }
}
