package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Words of titles and offices. */
final class Offices {

  /** Words that end a title, right before the name of who holds it. */
  private static final Set<String> HEADS =
      WordList.of(
          """
          president minister premier chancellor secretary ambassador envoy leader king queen
          prince princess emir sultan sheikh general spokesman spokeswoman spokesperson chief
          commander senator governor mayor speaker marshal colonel ayatollah director chairman
          chairwoman negotiator adviser advisor taoiseach diplomat pope representative
          commissioner admiral judge lawmaker congressman ruler dictator warlord gen lt sen rep
          gov col adm amb mufti crown
          """);

  private static final Set<String> QUALIFIERS =
      WordList.of(
          """
          prime foreign defence defense vice deputy finance interior security national council
          state of the trade justice energy economy economic oil health agriculture transport
          interim acting former new newly elected outgoing then senior top supreme affairs
          relations external and general communist party first second unification home chief
          cabinet junior special un u.n. visiting opposition rebel religious military army
          police intelligence parliament parliamentary assembly central bank nuclear commerce
          labor labour culture education environment information planning investment federal
          permanent ousted late lower upper house assistant under press war treasury air force
          navy paramount long time longtime staff joint chiefs maj brig lt
          """);

  private static final Set<String> NATIONAL =
      WordList.of(
          """
          president prime foreign defence defense government parliament army troops forces
          authorities interior ambassador embassy leader opposition officials military premier
          minister border
          """);

  private static final Set<String> HIGHEST =
      Set.of("President", "Prime Minister", "Supreme Leader", "King", "Chancellor", "Premier");

  private Offices() {}

  /** Heads of states and governments. */
  static boolean isHighest(String role) {
    return HIGHEST.contains(role);
  }

  static boolean isHead(String key) {
    return HEADS.contains(key);
  }

  static boolean isWord(String key) {
    return HEADS.contains(key) || QUALIFIERS.contains(key);
  }

  static boolean isNational(String key) {
    return NATIONAL.contains(key);
  }
}
