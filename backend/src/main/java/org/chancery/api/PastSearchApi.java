package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.chancery.reading.PastSearches;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller searched for lately on the page. */
@RestController
@RequestMapping("/api/v1/past-searches")
@Tag(name = "Past searches")
class PastSearchApi {

  private final PastSearches past;

  PastSearchApi(PastSearches past) {
    this.past = past;
  }

  /**
   * @param query the parameters of {@code /search} that run it
   * @param view what the page's address said besides, when it was last shown
   */
  record Shape(String query, String view, long total, Instant searchedAt) {}

  @GetMapping
  @Operation(
      summary = "The last 200, the latest first",
      description =
          "Searches on the page are remembered, calls of this interface are not. `query` has the"
              + " parameters of `/search`, and `view` what the page's address said besides when it"
              + " was last shown: `/?` + `query` + `&` + `view` shows it again.")
  List<Shape> list(Principal who) {
    return past.list(who.getName()).stream()
        .map(s -> new Shape(s.query(), s.view().toQuery(), s.total(), s.searchedAt()))
        .toList();
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Forget them all")
  void clear(Principal who) {
    past.clear(who.getName());
  }
}
