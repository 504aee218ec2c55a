package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.chancery.search.BadQuery;
import org.chancery.search.Suggestion;
import org.chancery.search.Suggestions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be meant by what somebody is writing. */
@RestController
@RequestMapping("/api/v1/suggest")
@Tag(name = "Search")
class SuggestApi {

  private static final int LONGEST = 4_000;

  private final Suggestions suggestions;

  SuggestApi(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /**
   * @param from where {@code text} goes in the query, in code points
   * @param articles how many articles have it; 0 where that is not known
   */
  record SuggestionShape(String kind, String label, int from, int to, String text, long articles) {
    static SuggestionShape of(Suggestion s) {
      return new SuggestionShape(
          s.kind().name().toLowerCase(Locale.ROOT),
          s.label(),
          s.place().from(),
          s.place().to(),
          s.text(),
          s.articles());
    }
  }

  @GetMapping
  @Operation(
      summary = "Actors, countries, pairs, outlets, events and fields that a query may go on with",
      description =
          "`q`: the query as far as it is written. `at`: how many characters (code points) stand"
              + " before the caret; all of them by default. `text` goes in place of the characters"
              + " `from` to `to`.")
  List<SuggestionShape> list(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "-1") int at) {
    int length = q.codePointCount(0, q.length());
    if (q.length() > LONGEST) {
      throw new BadQuery("A query may have 4,000 characters; this one has " + q.length() + ".", -1);
    }
    if (at > length || at < -1) {
      throw new BadQuery("at must lie between 0 and " + length + ", not " + at + ".", -1);
    }
    return suggestions.list(q, at < 0 ? length : at).stream().map(SuggestionShape::of).toList();
  }
}
