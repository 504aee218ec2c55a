package org.chancery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.collection.CollectionList;
import org.chancery.collection.CollectionList.Listed;
import org.chancery.collection.CollectionRights;
import org.chancery.collection.Licence;
import org.chancery.collection.Right;
import org.chancery.collection.Settings;
import org.chancery.ingest.Ingestion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Collections, and who may what in them. */
@RestController
@RequestMapping("/api/v1/collections")
@Tag(name = "Collections")
class CollectionApi {

  private final CollectionRights rights;
  private final CollectionList collections;

  CollectionApi(CollectionRights rights, CollectionList collections) {
    this.rights = rights;
    this.collections = collections;
  }

  /**
   * A collection as the caller sees it.
   *
   * @param licence {@code full} or {@code snippets}
   * @param right of the caller: {@code read}, {@code edit} or {@code administer}
   * @param grants the right of each account that has one; told to whoever administers it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CollectionShape(
      String name,
      long articles,
      boolean restricted,
      String licence,
      String right,
      long version,
      @Nullable Map<String, String> grants) {

    static CollectionShape of(Listed listed) {
      Settings settings = listed.settings();
      return new CollectionShape(
          settings.name(),
          listed.articles(),
          settings.restricted(),
          settings.licence().word(),
          listed.right().word(),
          settings.version(),
          listed.right() == Right.ADMINISTER ? words(settings.grants()) : null);
    }
  }

  /**
   * What is to hold from now on; what is absent stays.
   *
   * @param version as it was read
   * @param grants all of them
   */
  @Schema(name = "CollectionChange")
  record Change(
      @Nullable Long version,
      @Nullable Boolean restricted,
      @Nullable String licence,
      @Nullable Map<String, @Nullable String> grants) {}

  /** What was decided about a collection. */
  record SettingsShape(
      String name, boolean restricted, String licence, long version, Map<String, String> grants) {}

  @GetMapping
  @Operation(
      summary = "The collections that the caller may read",
      description =
          "With the number of articles, the caller's right, and who else may what, where the caller"
              + " administers it.")
  List<CollectionShape> list(Principal who) {
    return collections.of(who.getName()).stream().map(CollectionShape::of).toList();
  }

  @PutMapping("/{name}")
  @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
  @Operation(
      summary = "Decide who may what in a collection, and how its texts may be exported",
      description =
          "For administrators, and whoever administers the collection. `version` is that which `GET"
              + " /collections` told, 0 for a collection that is not there yet; who finds another"
              + " has not seen what others decided meanwhile, and is refused. `restricted`: only"
              + " accounts with a right read it. `licence`: `full` or `snippets`. `grants`: accounts"
              + " with `read`, `edit` or `administer`, all of them; who is not named loses the"
              + " right.")
  SettingsShape change(@PathVariable String name, @RequestBody Change change, Principal who) {
    if (change.version() == null) {
      throw new IllegalArgumentException(
          "version is missing; give that of the collection as you read it, or 0 for a new one.");
    }
    Ingestion.checkCollection(name);
    rights.requireAdministrator(who.getName(), name);
    Settings former = rights.current(name).at(change.version());
    Settings next =
        former
            .restricted(change.restricted() == null ? former.restricted() : change.restricted())
            .licensed(change.licence() == null ? former.licence() : Licence.of(change.licence()))
            .granting(change.grants() == null ? former.grants() : grants(change.grants()));
    Settings now = rights.change(former, next);
    return new SettingsShape(
        now.name(), now.restricted(), now.licence().word(), now.version(), words(now.grants()));
  }

  private static SortedMap<String, Right> grants(Map<String, @Nullable String> named) {
    SortedMap<String, Right> grants = new TreeMap<>();
    named.forEach((account, word) -> grants.put(account, Right.of(word == null ? "" : word)));
    return grants;
  }

  private static Map<String, String> words(SortedMap<String, Right> grants) {
    Map<String, String> words = new TreeMap<>();
    grants.forEach((account, right) -> words.put(account, right.word()));
    return words;
  }
}
