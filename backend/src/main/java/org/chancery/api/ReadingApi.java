package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.chancery.index.Articles;
import org.chancery.reading.ReadingMark;
import org.chancery.reading.ReadingMarks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller made of articles. */
@RestController
@RequestMapping("/api/v1/articles/{id}")
@Tag(name = "Own marks")
class ReadingApi {

  private final Articles articles;
  private final ReadingMarks marks;

  ReadingApi(Articles articles, ReadingMarks marks) {
    this.articles = articles;
    this.marks = marks;
  }

  /** A note of the caller's. */
  @Schema(name = "ReadingBody")
  record Body(@Nullable String note) {}

  @GetMapping("/marks")
  @Operation(
      summary = "Star, review and note of the caller's",
      description = "`mine=starred`, `mine=reviewed` and `mine=note` search for such articles.")
  ReadingMark get(@PathVariable String id, Principal who) {
    return marks.of(who.getName(), existing(id));
  }

  @PutMapping("/star")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Star the article")
  void star(@PathVariable String id, Principal who) {
    marks.star(who.getName(), existing(id), true);
  }

  @DeleteMapping("/star")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take the star back")
  void unstar(@PathVariable String id, Principal who) {
    marks.star(who.getName(), existing(id), false);
  }

  @PutMapping("/reviewed")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Note that the article was reviewed")
  void review(@PathVariable String id, Principal who) {
    marks.review(who.getName(), existing(id), true);
  }

  @DeleteMapping("/reviewed")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Note that it was not")
  void unreview(@PathVariable String id, Principal who) {
    marks.review(who.getName(), existing(id), false);
  }

  @PutMapping("/note")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Write the caller's note on the article",
      description = "At most 10,000 characters; it replaces the former.")
  void note(@PathVariable String id, @RequestBody Body body, Principal who) {
    String note = body.note();
    if (note == null || note.isBlank()) {
      throw new IllegalArgumentException("Give a note, or delete the former.");
    }
    marks.note(who.getName(), existing(id), note);
  }

  @DeleteMapping("/note")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Delete the note")
  void deleteNote(@PathVariable String id, Principal who) {
    marks.note(who.getName(), existing(id), "");
  }

  private String existing(String id) {
    if (!articles.exists(id)) {
      throw new NotFound("There is no article " + id + ".");
    }
    return id;
  }
}
