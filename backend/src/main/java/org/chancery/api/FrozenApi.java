package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.chancery.api.FrozenShapes.ArticleShape;
import org.chancery.api.FrozenShapes.ArticlesShape;
import org.chancery.api.FrozenShapes.ChangesShape;
import org.chancery.api.FrozenShapes.SetShape;
import org.chancery.frozen.Allocation;
import org.chancery.frozen.FreezeAsk;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.frozen.Sampling;
import org.chancery.frozen.Since;
import org.chancery.frozen.Status;
import org.chancery.frozen.Strata;
import org.chancery.savedsearch.Audience;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.PageView;
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

/** Frozen sets that the caller may open. */
@RestController
@RequestMapping("/api/v1/frozen")
@Tag(name = "Frozen sets")
class FrozenApi {

  private static final int MOST_AT_ONCE = 1_000;

  private static final String FREEZE =
      """
      `query` has the parameters of `/search`. Without `sample` all that it finds is kept, at most \
      100,000 articles; `sample` has `size`, and may have `by` (`outlet`, `outletCountry`, `year`, \
      `month`), `allocation` (`proportional`, `equal`) and `seed`, which is made up where it is left \
      out. With `count=texts` each text is one article, that with the least id. The answer comes \
      before the set is frozen: its `state` is `freezing`, then `frozen` or `failed`. `/search` and \
      all others take `frozen=ID` as a filter, and `frozen.not=ID`.\
      """;

  private final FrozenSets sets;

  FrozenApi(FrozenSets sets) {
    this.sets = sets;
  }

  /** How a sample is drawn. */
  record SampleBody(
      @Nullable Long size, @Nullable String by, @Nullable String allocation, @Nullable Long seed) {}

  /**
   * What is to be frozen.
   *
   * @param query such as {@code q=treaty&dyad=PRK-RUS&from=2024-01-01}
   * @param sharedWith names of accounts that may open it
   */
  @Schema(name = "FrozenBody")
  record Body(
      @Nullable String name,
      @Nullable String note,
      @Nullable String query,
      @Nullable SampleBody sample,
      @Nullable Boolean sharedWithAll,
      @Nullable List<String> sharedWith) {}

  /** What may be changed; what is left out stays as it is. */
  @Schema(name = "FrozenChange")
  record Change(
      @Nullable String name,
      @Nullable String note,
      @Nullable Boolean sharedWithAll,
      @Nullable List<String> sharedWith) {}

  @GetMapping
  @Operation(summary = "Your own and those shared with you, the latest first")
  List<SetShape> list(Principal who) {
    return sets.list(who.getName()).stream().map(SetShape::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Freeze a result set, or a sample of it", description = FREEZE)
  SetShape freeze(@RequestBody Body body, Principal who) {
    return SetShape.of(
        sets.freeze(
            who.getName(),
            new FreezeAsk(
                body.name() == null ? "" : body.name(),
                body.note() == null ? "" : body.note(),
                audience(Audience.NOBODY, body.sharedWithAll(), body.sharedWith()),
                CriteriaParameters.fromQuery(body.query() == null ? "" : body.query()).criteria(),
                PageView.USUAL,
                sampling(body.sample()))));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One of them")
  SetShape get(@PathVariable String id, Principal who) {
    return SetShape.of(existing(id, who));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Rename, describe or share it",
      description = "What it has is not changed. Only its owner may.")
  SetShape change(@PathVariable String id, @RequestBody Change body, Principal who) {
    FrozenSet old = existing(id, who);
    return sets.rename(
            who.getName(),
            id,
            body.name() == null ? old.name() : body.name(),
            body.note() == null ? old.note() : body.note(),
            audience(old.audience(), body.sharedWithAll(), body.sharedWith()))
        .map(SetShape::of)
        .orElseThrow(() -> missing(id));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Forget it; its address leads nowhere then")
  void delete(@PathVariable String id, Principal who) {
    if (!sets.delete(who.getName(), id)) {
      throw missing(id);
    }
  }

  @GetMapping("/{id}/articles")
  @Operation(
      summary = "Its articles as they were, with what has become of each",
      description =
          "In the order in which they were drawn. `status=same|text|annotations|details|withdrawn`:"
              + " these alone. Articles that you may not read are left out.")
  ArticlesShape articles(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") int size,
      Principal who) {
    FrozenSet set = existing(id, who);
    if (size < 1 || size > MOST_AT_ONCE) {
      throw new BadQuery("size is 1 to 1000, not " + size + ".", -1);
    }
    List<Since> found = sets.members(set, place(cursor), size, status(status));
    return new ArticlesShape(
        found.size() < size ? null : Integer.toString(found.getLast().member().place()),
        found.stream().map(ArticleShape::of).toList());
  }

  @GetMapping("/{id}/changes")
  @Operation(
      summary = "What has become of it: articles that are the same, changed, withdrawn, new",
      description =
          "`added` counts what the search finds now and the set has not; of a sample, what was first"
              + " indexed after it was drawn. The first 200 of each status are listed.")
  ChangesShape changes(@PathVariable String id, Principal who) {
    return ChangesShape.of(sets.changes(existing(id, who)));
  }

  private FrozenSet existing(String id, Principal who) {
    return sets.find(who.getName(), id).orElseThrow(() -> missing(id));
  }

  static NotFound missing(String id) {
    return new NotFound("You have no frozen set " + Refusal.shortened(id) + ".");
  }

  private @Nullable Sampling sampling(@Nullable SampleBody body) {
    if (body == null) {
      return null;
    }
    if (body.size() == null) {
      throw new IllegalArgumentException("Say how many articles the sample has, as its size.");
    }
    String by = body.by();
    String allocation = body.allocation();
    Long seed = body.seed();
    return new Sampling(
        body.size(),
        by == null
            ? null
            : Strata.find(by)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "by is outlet, outletCountry, year or month, not '"
                            + Refusal.shortened(by)
                            + "'.")),
        allocation == null
            ? Allocation.PROPORTIONAL
            : Allocation.find(allocation)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "allocation is proportional or equal, not '"
                            + Refusal.shortened(allocation)
                            + "'.")),
        seed == null ? sets.seed() : seed);
  }

  private static Audience audience(
      Audience old, @Nullable Boolean everyone, @Nullable List<String> accounts) {
    if (accounts != null && accounts.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("An account is missing; write its name.");
    }
    return new Audience(
        everyone == null ? old.everyone() : everyone, accounts == null ? old.accounts() : accounts);
  }

  private static @Nullable Status status(@Nullable String status) {
    return status == null || status.isBlank()
        ? null
        : Status.find(status)
            .filter(s -> s != Status.AWAY)
            .orElseThrow(() ->
                new BadQuery(
                    "status is same, text, annotations, details or withdrawn, not '"
                        + Refusal.shortened(status)
                        + "'.",
                    -1));
  }

  private static int place(@Nullable String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return 0;
    }
    if (!cursor.matches("[0-9]{1,7}")) {
      throw new BadQuery("The cursor is none that a frozen set gave out; leave it out.", -1);
    }
    return Integer.parseInt(cursor);
  }
}
