package org.chancery.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about an actor of the gazetteer. Edits apply in their order; one whose
 * actor is not there any more, or that says what holds already, changes nothing.
 */
public sealed interface GazetteerEdit {

  /** Id of the actor that is edited. */
  String actor();

  /** The actor has one more spelling. */
  record Alias(String actor, String alias) implements GazetteerEdit {}

  /**
   * The actor is the same as another, whose id counts.
   *
   * @param actor may be provisional, such as {@code person:~cho-hyun}
   */
  record Merge(String actor, String into) implements GazetteerEdit {}

  /**
   * Some spellings of the actor are those of another one.
   *
   * @param id of the new actor
   */
  record Split(
      String actor,
      List<String> spellings,
      String id,
      String name,
      String type,
      @Nullable String country,
      @Nullable String sector)
      implements GazetteerEdit {
    public Split {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * The actor held an office otherwise.
   *
   * @param former the office as it stands, absent where one is added
   * @param role the office as it is, absent where it was never held
   */
  record Office(String actor, @Nullable Role former, @Nullable Role role)
      implements GazetteerEdit {}
}
