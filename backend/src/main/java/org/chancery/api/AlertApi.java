package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.chancery.alert.Alert;
import org.chancery.alert.Alerts;
import org.chancery.alert.Feeds;
import org.chancery.alert.Forecast;
import org.chancery.alert.Inbox;
import org.chancery.alert.Notice;
import org.chancery.alert.Pace;
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

/** The caller's own alerts, and what they told. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Alerts")
class AlertApi {

  private static final int MOST_NOTICES = 200;

  private final Alerts alerts;
  private final Inbox inbox;
  private final Feeds feeds;

  AlertApi(Alerts alerts, Inbox inbox, Feeds feeds) {
    this.alerts = alerts;
    this.inbox = inbox;
    this.feeds = feeds;
  }

  /**
   * @param pace {@code immediate}, {@code daily} or {@code weekly}
   * @param email left out for inbox and feed alone
   */
  @Schema(name = "AlertBody")
  record Body(@Nullable String pace, @Nullable String email) {}

  /**
   * @param warning absent where it is not too broad
   */
  record ForecastShape(
      Pace pace, long articles, long notices, String sentence, @Nullable String warning) {
    static ForecastShape of(Forecast f) {
      return new ForecastShape(
          f.pace(), f.articles(), f.notices(), f.sentence(), f.warning().orElse(null));
    }
  }

  record FeedShape(String address) {}

  @GetMapping("/alerts")
  @Operation(summary = "Your alerts on saved searches")
  List<Alert> list(Principal who) {
    return alerts.list(who.getName());
  }

  @GetMapping("/saved-searches/{id}/alert")
  @Operation(summary = "Your alert on a saved search")
  Alert get(@PathVariable long id, Principal who) {
    return alerts.find(who.getName(), id).orElseThrow(() -> missing(id));
  }

  @PutMapping("/saved-searches/{id}/alert")
  @Operation(
      summary = "Be told of what is new in a saved search",
      description =
          "`pace` is `immediate` (within some minutes), `daily` or `weekly`. Notices go to the"
              + " inbox, to your feed, and to `email` where one is given.")
  Alert set(@PathVariable long id, @RequestBody Body body, Principal who) {
    return alerts
        .set(who.getName(), id, pace(body.pace()), body.email())
        .orElseThrow(() -> new NotFound("You have no saved search " + id + "."));
  }

  @DeleteMapping("/saved-searches/{id}/alert")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Be told no more")
  void remove(@PathVariable long id, Principal who) {
    if (!alerts.remove(who.getName(), id)) {
      throw missing(id);
    }
  }

  @GetMapping("/saved-searches/{id}/alert/forecast")
  @Operation(summary = "What an alert would have sent in the last 26 weeks, by date of publication")
  ForecastShape forecast(@PathVariable long id, @RequestParam String pace, Principal who) {
    return alerts
        .forecast(who.getName(), id, pace(pace))
        .map(ForecastShape::of)
        .orElseThrow(() -> new NotFound("You have no saved search " + id + "."));
  }

  @GetMapping("/notices")
  @Operation(summary = "What your alerts told, the latest first, at most 200")
  List<Notice> notices(Principal who) {
    return inbox.list(who.getName(), MOST_NOTICES);
  }

  @PostMapping("/notices/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remember that you read a notice")
  void read(@PathVariable long id, Principal who) {
    if (!inbox.read(who.getName(), id)) {
      throw new NotFound("You have no notice " + id + ".");
    }
  }

  @PostMapping("/feed")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Have your notices as an Atom feed at a new secret address",
      description = "The address is shown once; the former one ends.")
  FeedShape open(Principal who) {
    return new FeedShape(feeds.open(who.getName()));
  }

  @DeleteMapping("/feed")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End the feed at its address")
  void revoke(Principal who) {
    if (!feeds.revoke(who.getName())) {
      throw new NotFound("You have no feed.");
    }
  }

  static Pace pace(@Nullable String name) {
    for (Pace pace : Pace.values()) {
      if (pace.name().toLowerCase(Locale.ROOT).equals(name)) {
        return pace;
      }
    }
    throw new IllegalArgumentException("pace is immediate, daily or weekly.");
  }

  private static NotFound missing(long id) {
    return new NotFound("You have no alert on a saved search " + id + ".");
  }
}
