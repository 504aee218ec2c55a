package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.chancery.api.Shapes.SavedShape;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.Label;
import org.chancery.savedsearch.SavedEdit;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.News;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches that the caller may open. */
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
   * What is left out stays as it is.
   *
   * @param query such as {@code q=treaty&dyad=PRK-RUS&from=2024-01-01}
   * @param view such as {@code show=timeline&unit=month}
   * @param sharedWith names of accounts that may open and duplicate it
   */
  @Schema(name = "SavedSearchBody")
  record Body(
      @Nullable String name,
      @Nullable String folder,
      @Nullable String note,
      @Nullable List<String> tags,
      @Nullable Boolean sharedWithAll,
      @Nullable List<String> sharedWith,
      @Nullable String query,
      @Nullable String view) {

    Label label(Label old) {
      return new Label(
          or(name, old.name()),
          or(folder, old.folder()),
          or(note, old.note()),
          or(tags, old.tags()));
    }

    Audience audience(Audience old) {
      return new Audience(or(sharedWithAll, old.everyone()), or(sharedWith, old.accounts()));
    }

    SavedSearch searched(SavedSearch old) {
      return query == null && view == null
          ? old
          : old.with(
              CriteriaParameters.fromQuery(or(query, old.query())),
              view == null ? old.view() : PageView.fromQuery(view));
    }

    /** A list that holds null is none. */
    private static <T> T or(@Nullable T given, T old) {
      if (given instanceof List<?> list && list.stream().anyMatch(java.util.Objects::isNull)) {
        throw new IllegalArgumentException("A tag or an account is missing; write its name.");
      }
      return given == null ? old : given;
    }
  }

  @GetMapping
  @Operation(summary = "Your own and those shared with you, by name")
  List<SavedShape> list(
      @RequestParam(required = false) @Nullable String folder,
      @RequestParam(required = false) @Nullable String tag,
      Principal who) {
    return shapes(
        saved.list(who.getName()).stream()
            .filter(s -> folder == null || s.label().folder().equals(folder))
            .filter(s -> tag == null || s.label().tags().contains(tag))
            .toList());
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
    if (body.name() == null) {
      throw new IllegalArgumentException("Give the search a name.");
    }
    return shape(
        saved.create(
            who.getName(),
            body.label(new Label(body.name())),
            body.audience(Audience.NOBODY),
            asked,
            view));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Rename, move, describe, share or replace it",
      description = "What the body leaves out stays. Only its owner may.")
  SavedShape change(@PathVariable long id, @RequestBody Body body, Principal who) {
    return shape(
        saved
            .edit(
                who.getName(),
                id,
                old ->
                    body.searched(old)
                        .with(body.label(old.label()))
                        .with(body.audience(old.audience())))
            .orElseThrow(() -> missing(id)));
  }

  @PostMapping("/{id}/duplicate")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Have a private copy of it")
  SavedShape duplicate(@PathVariable long id, Principal who) {
    return shape(saved.duplicate(who.getName(), id).orElseThrow(() -> missing(id)));
  }

  @GetMapping("/{id}/edits")
  @Operation(summary = "How you changed it, the latest first")
  List<SavedEdit> edits(@PathVariable long id, Principal who) {
    existing(id, who);
    return saved.edits(who.getName(), id);
  }

  @PostMapping("/{id}/opened")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remember that you opened it, so that what comes later is new to you")
  void opened(@PathVariable long id, Principal who) {
    existing(id, who);
    saved.opened(who.getName(), id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Delete it")
  void delete(@PathVariable long id, Principal who) {
    SavedSearch old = existing(id, who);
    if (!old.owner().equals(who.getName())) {
      throw old.notYours();
    }
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
    return shapes(List.of(s)).getFirst();
  }

  private List<SavedShape> shapes(List<SavedSearch> all) {
    Map<Long, News> news = news(all);
    return all.stream().map(s -> shape(s, news.get(s.id()))).toList();
  }

  private static SavedShape shape(SavedSearch s, @Nullable News news) {
    return new SavedShape(
        s.id(),
        s.owner(),
        s.name(),
        s.label().folder(),
        s.label().note(),
        s.label().tags(),
        s.audience().everyone(),
        s.audience().accounts(),
        s.query(),
        s.view().toQuery(),
        s.createdAt(),
        s.openedAt(),
        news == null ? null : news.articles(),
        news == null ? null : news.texts(),
        news == null ? null : news.backfilled());
  }

  /** An index that is away must not hide the searches. */
  private Map<Long, News> news(List<SavedSearch> all) {
    try {
      return saved.news(all);
    } catch (SearchUnavailable e) {
      return Map.of();
    }
  }
}
