package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.chancery.upkeep.Actor;
import org.chancery.upkeep.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is known. */
@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors")
class ActorApi {

  private static final int MOST = 50;
  private static final int LONGEST = 200;

  private final Actors actors;

  ActorApi(Actors actors) {
    this.actors = actors;
  }

  @GetMapping
  @Operation(summary = "Up to fifty actors with these words in any of their spellings")
  List<Actors.Found> find(@RequestParam String name) {
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException("A name has at most 200 characters.");
    }
    return actors.find(name, MOST);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "An actor's entry",
      description =
          "Of an actor that was merged into another, `mergedInto` names the id that counts, and the"
              + " rest tells of that one.")
  Actor get(@PathVariable String id) {
    return actors.get(id).orElseThrow(() -> new NotFound("There is no actor '" + id + "'."));
  }
}
