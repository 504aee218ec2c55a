package org.chancery.ui.frozen;

import java.time.Instant;
import org.chancery.article.Dated;
import org.chancery.frozen.FrozenSet;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.StateText;

/** What the page says of a frozen set. */
final class FrozenText {

  private FrozenText() {}

  static String state(FrozenSet set) {
    return switch (set.state()) {
      case FREEZING ->
          "freezing, " + Formats.number(set.written()) + " of " + Formats.number(set.size());
      case FROZEN -> Formats.count(set.size(), "article");
      case FAILED -> "failed";
    };
  }

  /** Its search in one line. */
  static String search(FrozenSet set, Labels labels) {
    return set.criteria()
        .map(criteria -> StateText.of(new SearchState(criteria, null), labels))
        .orElse("A search that is not understood any more");
  }

  /** Its search as the page showed it. */
  static SearchState state(FrozenSet set, Criteria criteria) {
    return SearchState.of(criteria, PageView.kept(set.view()));
  }

  static String moment(Instant moment) {
    return Formats.minute(moment.atZone(ReaderZone.get()));
  }

  /** A date as long as it is precise, as it was printed: {@code 28 Sep 2025}, {@code 2025}. */
  static String printed(String date) {
    return Formats.date(Dated.of(date, "frozen", 1));
  }

  static String sharing(FrozenSet set, String who) {
    if (!set.owner().equals(who)) {
      return "Shared by " + set.owner();
    }
    if (set.audience().everyone()) {
      return "Shared with everyone";
    }
    return set.audience().accounts().isEmpty()
        ? "Private"
        : "Shared with " + String.join(", ", set.audience().accounts());
  }

  /** {@code 1,284 articles}, or distinct texts. */
  static String found(FrozenSet set) {
    boolean texts = set.criteria().map(criteria -> criteria.count() == Count.TEXTS).orElse(false);
    return Formats.count(set.total(), texts ? "distinct text" : "article");
  }

  /**
   * To be cited.
   *
   * @param address of the set
   */
  static String citation(FrozenSet set, Labels labels, String address) {
    return Formats.plain(
        set.owner()
            + ". “"
            + set.name()
            + ".” Frozen set of "
            + Formats.count(set.size(), "article")
            + (set.sampling() == null || set.hasRoom()
                ? ""
                : " (" + set.sampling().inWords() + ", of " + found(set) + ")")
            + ". "
            + set.software()
            + ", search: "
            + search(set, labels)
            + ". Frozen "
            + set.frozenAt().toString().substring(0, 10)
            + ", SHA-256 "
            + set.digest()
            + ". "
            + address);
  }
}
