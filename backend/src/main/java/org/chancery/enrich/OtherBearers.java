package org.chancery.enrich;

import java.util.List;
import java.util.Optional;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.Tokenizer;

/**
 * Who keeps an actor from having one more spelling, because recognition could not tell the two:
 * what the check of the tables would find in a gazetteer with it.
 */
public final class OtherBearers {

  private final Gazetteer gazetteer;

  public OtherBearers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What a spelling is already, such as "a name of Japan (JPN)"; empty where nothing stands in the
   * way.
   *
   * @param actor as it is to be, who need not be known yet
   */
  public Optional<String> of(String spelling, Entry actor) {
    List<Token> tokens = Tokenizer.tokenize(spelling.strip());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    for (NameTrie.Match<Name> match : gazetteer.names().matches(tokens, 0, tokens.size())) {
      if (match.to() == tokens.size()) {
        for (Name name : match.values()) {
          if (name.capitals() == Spelling.isAcronym(spelling) && !isTold(name, actor, spelling)) {
            return Optional.of(what(name));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isTold(Name name, Entry actor, String spelling) {
    Entry other = name.entry();
    if (other == null) {
      return false;
    }
    return other.id().equals(actor.id())
        || (other.isCountry()
            ? other.id().equals(actor.country())
            : name.kind() == Kind.ACTOR
                && gazetteer.ambiguity(spelling).isPresent()
                && areApart(other, actor));
  }

  /** Whether both are known to have held offices, and never at the same time. */
  private static boolean areApart(Entry one, Entry other) {
    return !one.roles().isEmpty()
        && !other.roles().isEmpty()
        && one.roles().stream()
            .noneMatch(
                role -> other.roles().stream().anyMatch(r -> role.term().overlaps(r.term())));
  }

  private static String what(Name name) {
    Entry entry = name.entry();
    if (entry == null) {
      return "a phrase that names nobody";
    }
    return (name.kind() == Kind.SURNAME ? "the surname of " : "a name of ")
        + entry.name()
        + " ("
        + entry.id()
        + ")";
  }
}
