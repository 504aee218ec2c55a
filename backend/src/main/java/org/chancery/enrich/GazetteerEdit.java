package org.chancery.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
   * @param name of a provisional actor, which becomes a spelling of the other
   */
  record Merge(String actor, String into, @Nullable String name) implements GazetteerEdit {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}");

    public Merge(String actor, String into) {
      this(actor, into, null);
    }

    /** What a provisional actor is called, where need be as its id has it; else empty. */
    public Optional<String> provisionalName() {
      int words = actor.indexOf(":~") + 2;
      if (words < 2) {
        return Optional.empty();
      }
      return Optional.of(
          name != null
              ? name
              : WORD.matcher(actor.substring(words).replace('-', ' '))
                  .replaceAll(initial -> initial.group().toUpperCase(Locale.ROOT)));
    }
  }

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
