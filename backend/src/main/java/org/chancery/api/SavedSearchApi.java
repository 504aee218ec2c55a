package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.chancery.api.Shapes.SavedShape;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.PageView;
import org.chancery.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own saved searches. */
@RestController
@RequestMapping("/api/v1/saved-searches")
@Tag(name = "Saved searches")
class SavedSearchApi {

  private final SavedSearches saved;

  SavedSearchApi(SavedSearches saved) {
    this.saved = saved;
  }

  private static final String SAVE =
      """
      `query` has the parameters of `/search`, such as `q=treaty&dyad=PRK-RUS&from=2024-01-01`. \
      `view` may say how the page shows it, such as `show=timeline&unit=month&vs=KOR-RUS`: what the \
      page's address says besides the query. The order of the hits is that of `view`, else of \
      `query`. What is new is counted by `query` alone.\
      """;

  /**
   * A name, and the parameters of {@code /search} and of the page as query strings.
   *
   * @param query such as {@code q=treaty&dyad=PRK-RUS&from=2024-01-01}
   * @param view such as {@code show=timeline&unit=month}
   */
  record Body(@Nullable String name, @Nullable String query, @Nullable String view) {
    String requiredName() {
      if (name == null) {
        throw new IllegalArgumentException("Give the search a name.");
      }
      return name;
    }
  }

  @GetMapping
  @Operation(summary = "All of them, by name")
  List<SavedShape> list(Principal who) {
    return saved.list(who.getName()).stream().map(this::shape).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "One of them")
  SavedShape get(@PathVariable long id, Principal who) {
    return shape(existing(id, who));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Save a search", description = SAVE)
  SavedShape create(@RequestBody Body body, Principal who) {
    var asked = CriteriaParameters.fromQuery(body.query() == null ? "" : body.query());
    PageView view = PageView.fromQuery(body.view() == null ? "" : body.view());
    return shape(
        saved.create(who.getName(), body.requiredName(), asked.criteria(), asked.sort(), view));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Rename it")
  SavedShape rename(@PathVariable long id, @RequestBody Body body, Principal who) {
    existing(id, who);
    saved.rename(who.getName(), id, body.requiredName());
    return shape(existing(id, who));
  }

  @PostMapping("/{id}/opened")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remember that it was opened, so that what comes later is new")
  void opened(@PathVariable long id, Principal who) {
    existing(id, who);
    saved.opened(who.getName(), id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Delete it")
  void delete(@PathVariable long id, Principal who) {
    if (!saved.delete(who.getName(), id)) {
      throw missing(id);
    }
  }

  private SavedSearch existing(long id, Principal who) {
    return saved.find(who.getName(), id).orElseThrow(() -> missing(id));
  }

  private static NotFound missing(long id) {
    return new NotFound("You have no saved search " + id + ".");
  }

  private SavedShape shape(SavedSearch s) {
    return new SavedShape(
        s.id(), s.name(), s.query(), s.view().toQuery(), s.createdAt(), s.openedAt(), countNew(s));
  }

  /** A name that the gazetteer has lost, or an index that is away, must not hide the searches. */
  private @Nullable Long countNew(SavedSearch s) {
    try {
      return saved.countNew(s);
    } catch (BadQuery | SearchUnavailable e) {
      return null;
    }
  }
}
