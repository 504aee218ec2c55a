package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.chancery.alert.ContactForecast;
import org.chancery.alert.ContactWatch;
import org.chancery.alert.ContactWatches;
import org.chancery.alert.FirstContact;
import org.chancery.alert.Pace;
import org.chancery.search.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own watches for first contacts. */
@RestController
@RequestMapping("/api/v1/contact-watches")
@Tag(name = "Alerts")
class ContactApi {

  private static final String SIDES =
      """
      Tells when somebody of one side first deals with somebody of the other, as an article reports \
      it: each pair of actors once, and what others allege apart. A side is an actor's id such as \
      `person:sergey-lavrov`, a country's ISO code such as `RUS`, or an office: \
      `role:head-of-state`, `role:head-of-government`, `role:foreign-minister`, \
      `role:defence-minister`, of one state with `@RUS`. What the corpus has already is read first; \
      until then `ready` is false.\
      """;

  private final ContactWatches watches;

  ContactApi(ContactWatches watches) {
    this.watches = watches;
  }

  /**
   * @param one a side such as {@code RUS}
   * @param other likewise
   * @param savedSearch whose articles alone count
   * @param pace {@code immediate}, {@code daily} or {@code weekly}
   * @param email left out for inbox and feed alone
   */
  record ContactBody(
      @Nullable String one,
      @Nullable String other,
      @Nullable Long savedSearch,
      @Nullable String pace,
      @Nullable String email) {}

  /**
   * @param ready whether all is read that the corpus had before
   * @param done of these articles, how many were read
   */
  record WatchShape(
      long id,
      String name,
      String one,
      String other,
      @Nullable Long savedSearch,
      Pace pace,
      @Nullable String email,
      boolean ready,
      long done,
      long total,
      Instant dueAt) {
    static WatchShape of(ContactWatch w) {
      return new WatchShape(
          w.id(),
          w.name(),
          w.one().toString(),
          w.other().toString(),
          w.savedSearch(),
          w.pace(),
          w.email(),
          w.isReady(),
          w.done(),
          w.total(),
          w.dueAt());
    }
  }

  record PreviewShape(long total, String sentence, List<FirstContact> contacts) {
    static PreviewShape of(ContactForecast f) {
      return new PreviewShape(f.total(), f.sentence(), f.contacts());
    }
  }

  @GetMapping
  @Operation(summary = "Your watches for first contacts")
  List<WatchShape> list(Principal who) {
    return watches.list(who.getName()).stream().map(WatchShape::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Be told of first contacts", description = SIDES)
  WatchShape create(@RequestBody ContactBody body, Principal who) {
    return watches
        .create(
            who.getName(),
            Side.of(body.one() == null ? "" : body.one()),
            Side.of(body.other() == null ? "" : body.other()),
            body.savedSearch(),
            AlertApi.pace(body.pace()),
            body.email())
        .map(WatchShape::of)
        .orElseThrow(() -> missingSearch(body.savedSearch()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One of them")
  WatchShape get(@PathVariable long id, Principal who) {
    return watches.find(who.getName(), id).map(WatchShape::of).orElseThrow(() -> missing(id));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Be told no more; what was told stays")
  void delete(@PathVariable long id, Principal who) {
    if (!watches.remove(who.getName(), id)) {
      throw missing(id);
    }
  }

  @GetMapping("/preview")
  @Operation(
      summary = "Which first contacts a watch would have told of in the last 26 weeks",
      description =
          "By the dates of the articles. The latest come first, at most 100 of them, without the"
              + " sentences that tell of them: `sentence` is empty.")
  PreviewShape preview(
      @RequestParam String one,
      @RequestParam String other,
      @RequestParam(required = false) @Nullable Long savedSearch,
      Principal who) {
    return watches
        .forecast(who.getName(), Side.of(one), Side.of(other), savedSearch)
        .map(PreviewShape::of)
        .orElseThrow(() -> missingSearch(savedSearch));
  }

  private static NotFound missing(long id) {
    return new NotFound("You have no watch " + id + ".");
  }

  private static NotFound missingSearch(@Nullable Long id) {
    return new NotFound("You have no saved search " + id + ".");
  }
}
