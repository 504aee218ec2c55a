package org.chancery.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.enrich.Role;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it is known by now.
 *
 * @param id by which it was asked for
 * @param mergedInto the id that counts, where it is another one; the rest is told of that
 * @param spellings by which texts may call it, its name first
 * @param wikidata its item, such as {@code Q7747}
 * @param source where the entry comes from
 * @param merged ids that count as this one
 * @param articles how many name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
    String id,
    @Nullable String mergedInto,
    String name,
    String type,
    @Nullable String country,
    @Nullable String sector,
    List<String> spellings,
    List<Role> roles,
    @Nullable String wikidata,
    @Nullable String source,
    Origin origin,
    List<String> merged,
    long articles) {

  /** Who knows of an actor. */
  public enum Origin {
    /** The tables that ship with the program. */
    FILES,
    /** The tables of this installation. */
    OWN_FILES,
    /** An edit split it off. */
    EDIT,
    /** Only the texts that name it with a title. */
    TEXTS
  }

  public Actor {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    merged = List.copyOf(merged);
  }

  /** The id that counts. */
  public String current() {
    return mergedInto == null ? id : mergedInto;
  }
}
