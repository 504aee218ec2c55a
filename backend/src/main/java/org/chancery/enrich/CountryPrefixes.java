package org.chancery.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** "Franco-German", "Sino-Indian": forms that name a state only before another's adjective. */
final class CountryPrefixes {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("franco", "FRA"),
          Map.entry("anglo", "GBR"),
          Map.entry("sino", "CHN"),
          Map.entry("russo", "RUS"),
          Map.entry("greco", "GRC"),
          Map.entry("turco", "TUR"),
          Map.entry("turko", "TUR"),
          Map.entry("serbo", "SRB"),
          Map.entry("italo", "ITA"),
          Map.entry("luso", "PRT"),
          Map.entry("indo", "IND"),
          Map.entry("austro", "AUT"),
          Map.entry("perso", "IRN"));

  private final Map<String, Name> prefixes = new HashMap<>();
  private final NameTrie<Name> names;

  CountryPrefixes(Gazetteer gazetteer) {
    this.names = gazetteer.names();
    CODES.forEach((prefix, code) ->
        gazetteer
            .find(code)
            .ifPresent(
                entry -> prefixes.put(prefix, Name.of(Kind.ADJECTIVE, entry, code, prefix))));
  }

  @Nullable Hit find(List<Token> tokens, int i, int limit) {
    boolean joined =
        i + 2 < limit && tokens.get(i + 1).shape() == Shape.HYPHEN && tokens.get(i + 1).isGlued();
    Name name = joined ? prefixes.get(tokens.get(i).key()) : null;
    return name != null && isAdjective(tokens, i + 2, limit)
        ? new Hit(i, i + 1, List.of(name))
        : null;
  }

  private boolean isAdjective(List<Token> tokens, int i, int limit) {
    for (NameTrie.Match<Name> match : names.matches(tokens, i, limit)) {
      for (Name name : match.values()) {
        if (name.kind() == Kind.ADJECTIVE) {
          return true;
        }
      }
    }
    return false;
  }
}
