package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.WordList;

/** Names of states that only describe something else: neither act nor are acted on. */
final class Modifiers {

  /** After a hyphen these make of a state's name an attribute of something else. */
  private static final Set<String> ATTRIBUTES =
      WordList.of(
          """
          backed made occupied held brokered registered owned based sponsored supported funded
          trained controlled born built style speaking language educated supplied designed
          imposed linked run mediated friendly administered annexed protected drafted flagged
          member armed allied aligned leaning bound initiated proposed ruled era
          """);

  /** Whose draft is rejected is rejected. */
  private static final Set<String> AUTHORED =
      Set.of("drafted", "sponsored", "proposed", "initiated", "tabled", "authored");

  private static final Set<String> REJECTING =
      WordList.of(
          """
          veto vetoes vetoed vetoing reject rejects rejected rejecting
          """);

  private static final Set<String> PREFIXES =
      Set.of("anti", "pro", "ex", "post", "pre", "non", "trans");

  /** Things of daily life that are called after a state. */
  private static final Set<String> THINGS =
      WordList.of(
          """
          restaurant restaurants food foods cuisine dish dishes fries delight coffee tea wine wines
          cheese beer vodka bread salad rug rugs carpet carpets roulette film films movie movies
          music song songs opera art literature novel novels poetry culture history language
          grammar lessons fashion costume architecture
          """);

  private static final String SOVIET_UNION = "SUN";

  /** After "Soviet" these are the state itself; everything else is of its time or make. */
  private static final Set<String> OF_THE_STATE =
      WordList.of(
          """
          union government leader leaders leadership president premier minister ministry foreign
          officials authorities army military navy troops forces soldiers delegation ambassador
          embassy invasion occupation side
          """);

  private Modifiers() {}

  /** "US-backed", "anti-Syrian", "a Chinese restaurant", "Soviet tanks". */
  static boolean isModifier(Text text, Mention mention) {
    if (isHyphenated(text, mention)) {
      return true;
    }
    int next = mention.to();
    boolean paired = text.token(Math.max(0, mention.from() - 1)).shape() == Shape.HYPHEN;
    if (mention.kind() != Kind.ADJECTIVE || paired || next >= text.tokens().size()) {
      return false;
    }
    String noun = text.token(next).key();
    return THINGS.contains(noun)
        || (SOVIET_UNION.equals(mention.country()) && !OF_THE_STATE.contains(noun));
  }

  private static boolean isHyphenated(Text text, Mention mention) {
    int to = mention.to();
    boolean suffixed =
        to + 1 < text.tokens().size()
            && text.token(to).shape() == Shape.HYPHEN
            && text.token(to).isGlued()
            && ATTRIBUTES.contains(text.token(to + 1).key())
            && !isRejected(text, mention);
    int from = mention.from();
    boolean prefixed =
        from > 1
            && text.token(from - 1).shape() == Shape.HYPHEN
            && text.token(from).isGlued()
            && PREFIXES.contains(text.token(from - 2).key());
    return suffixed || prefixed;
  }

  /** "Vetoed a US-drafted resolution". */
  private static boolean isRejected(Text text, Mention mention) {
    if (!AUTHORED.contains(text.token(mention.to() + 1).key())) {
      return false;
    }
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 3); i--) {
      if (REJECTING.contains(text.token(i).key())) {
        return true;
      }
    }
    return false;
  }
}
