package org.chancery.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or an actor that the gazetteer knows.
 *
 * @param id ISO 3166-1 alpha-3 code of a state, else {@code person:…}, {@code gov:…}, {@code
 *     org:…}, {@code group:…}, {@code party:…}, {@code company:…} or {@code media:…}
 * @param type country, person, government, igo, armed-group, party, company or media
 * @param country the state it belongs to; a state's own code
 * @param sector PLOVER sector
 * @param aliases other spellings, without {@code name}
 * @param roles offices held, oldest first
 * @param successor of a historic state, the state that counts as its successor
 */
public record Entry(
    String id,
    String name,
    String type,
    @Nullable String country,
    @Nullable String sector,
    List<String> aliases,
    List<Role> roles,
    @Nullable String successor) {

  static final String COUNTRY = "country";
  static final String PERSON = "person";

  public Entry {
    if (name.isBlank()) {
      throw new IllegalArgumentException(id + " has a blank name");
    }
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }

  public boolean isCountry() {
    return type.equals(COUNTRY);
  }

  public boolean isPerson() {
    return type.equals(PERSON);
  }
}
