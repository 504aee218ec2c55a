package org.chancery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.chancery.curation.ActorEdit;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.Actors;
import org.chancery.upkeep.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people decide about actors and about what was found in single articles. */
@RestController
@RequestMapping("/api/v1/actor-edits")
@PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
@Tag(name = "Actors")
class ActorEditApi {

  private final ActorEditor editor;
  private final Actors actors;
  private final Clock clock;

  ActorEditApi(ActorEditor editor, Actors actors, Clock clock) {
    this.editor = editor;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * What came of a call.
   *
   * @param preview what the edit would change
   * @param edit the edit that was made; its {@code job} codes the articles again
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(@Nullable Preview preview, @Nullable ActorEdit edit) {}

  @GetMapping
  @Operation(summary = "Edits, newest first, those that were undone too; or those of one actor")
  List<ActorEdit> list(
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    Paging.check(offset, limit);
    return actor == null
        ? editor.list(offset, limit)
        : actors.edits(actor).stream().skip(offset).limit(limit).toList();
  }

  @PostMapping
  @Operation(
      summary = "Edit an actor, or dismiss what was found in an article",
      description =
          "`kind` is `alias` (with `alias`), `merge` (`into`), `split` (`spellings`, `name`, `type`,"
              + " `country`, `sector`), `office` (`former`, `role`: the office as it stands, absent"
              + " where one is added, and as it is, absent where it was never held; `from` and `to` are a"
              + " year, month or day) or `dismissal`"
              + " (`article`, with `actor`, and `sentence` where one mention alone is meant; or with"
              + " `key`, a pair such as `USA-VNM` or `USA>VNM`, `event` and `sentence` of an entry). With `preview=true` nothing is"
              + " changed: the answer says how many articles the edit would change, with examples."
              + " Else a job codes the articles again that it concerns.")
  Answer edit(
      @RequestBody ActorEditBody body,
      @RequestParam(defaultValue = "false") boolean preview,
      Principal who) {
    ActorEdit edit = body.toEdit(who.getName(), clock.instant());
    return preview ? new Answer(editor.preview(edit), null) : new Answer(null, editor.apply(edit));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Undo an edit; a job codes the articles again that it concerned")
  ActorEdit undo(@PathVariable long id, Principal who) {
    if (editor.find(id).isEmpty()) {
      throw new NotFound("There is no edit " + id + ".");
    }
    return editor.undo(id, who.getName());
  }

  @GetMapping(value = "/patch", produces = MediaType.TEXT_PLAIN_VALUE)
  @Operation(
      summary = "The edits of entries that stand, as a patch to the gazetteer's files",
      description = "A unified diff without context, for `git apply --unidiff-zero`.")
  String patch() {
    return actors.patch();
  }
}
