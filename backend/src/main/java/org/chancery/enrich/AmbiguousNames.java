package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;

/**
 * Decides whether a spelling that is also a given name, a word or an American town names the state
 * where it stands.
 */
final class AmbiguousNames {

  /** Spellings that stay silent unless something speaks for the state. */
  private static final Set<String> NEEDS_SUPPORT = Set.of("georgia", "georgian", "congress");

  private static final Set<String> KITCHEN =
      WordList.of(
          """
          sandwich sandwiches dinner roast roasted breast thanksgiving stuffing farm farms meat
          leg legs soup bacon smoked burger shoot trot carve oven recipe recipes porcelain
          nationals nail nails remover shoe dancing
          """);

  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "dr", "sir");

  private final Gazetteer gazetteer;

  AmbiguousNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  boolean accepts(Text text, Hit hit, String country, Evidence evidence) {
    String surface = text.surface(hit.from(), hit.to());
    String kind = gazetteer.ambiguity(surface).orElse("");
    if (kind.isEmpty() || kind.equals("kind")) {
      return true;
    }
    if (NEEDS_SUPPORT.contains(text.token(hit.from()).key())) {
      return evidence.hasState(country)
          || (!evidence.isAmerican() && evidence.isForeign(country))
          || isTitled(text, hit);
    }
    return switch (kind) {
      case "person" -> !isPartOfName(text, hit) && !isKitchen(text, hit);
      case "us-place" -> !isAmericanTown(text, hit) && !isPartOfName(text, hit);
      case "common-word" -> !isKitchen(text, hit) && !isLowerName(text, hit);
      default -> true;
    };
  }

  /** "Georgian President": an office of state follows. */
  private static boolean isTitled(Text text, Hit hit) {
    int next = hit.to();
    if (has(text, next) && text.token(next).shape() == Shape.POSSESSIVE) {
      next++;
    }
    return has(text, next) && Offices.isNational(text.token(next).key());
  }

  /** "Michael Jordan", "Mr. Chad", "Paris Hilton". */
  private boolean isPartOfName(Text text, Hit hit) {
    if (isBoundary(text, hit.from())) {
      return isSurnameNext(text, hit);
    }
    Token before = text.token(hit.from() - 1);
    if (COURTESY.contains(before.key())) {
      return true;
    }
    boolean given =
        before.shape() == Shape.TITLE
            && before.surface().length() > 2
            && isLongerInside(text, hit.from() - 1)
            && !Offices.isWord(before.key())
            && !FunctionWords.contains(before.key())
            && gazetteer.lookup(before.surface()).isEmpty();
    return given || isSurnameNext(text, hit);
  }

  /** A capital after a full stop tells nothing. */
  private static boolean isLongerInside(Text text, int before) {
    return before > 0 && !isBoundary(text, before);
  }

  private boolean isSurnameNext(Text text, Hit hit) {
    if (!has(text, hit.to()) || !has(text, hit.to() + 1)) {
      return false;
    }
    Token next = text.token(hit.to());
    return next.shape() == Shape.TITLE
        && next.gap() == Token.Gap.SPACE
        && !Offices.isWord(next.key())
        && !FunctionWords.contains(next.key())
        && !FunctionWords.isCalendar(next.key())
        && isRunningText(text, hit.to() + 1)
        && gazetteer.lookup(next.surface()).isEmpty();
  }

  /** In a headline every word has a capital, so the next one's tells nothing. */
  private static boolean isRunningText(Text text, int i) {
    for (int at = i; at < Math.min(text.tokens().size(), i + 4); at++) {
      if (text.token(at).shape() == Shape.LOWER && !FunctionWords.contains(text.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmericanTown(Text text, Hit hit) {
    return has(text, hit.to() + 1)
        && text.token(hit.to()).is(",")
        && FunctionWords.isAmericanState(text.token(hit.to() + 1).key());
  }

  private static boolean isKitchen(Text text, Hit hit) {
    for (int i = Math.max(0, hit.from() - 3);
        i < Math.min(text.tokens().size(), hit.to() + 3);
        i++) {
      if (KITCHEN.contains(text.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLowerName(Text text, Hit hit) {
    return text.token(hit.from()).shape() == Shape.LOWER;
  }

  private static boolean isBoundary(Text text, int i) {
    return i == 0 || !text.token(i - 1).shape().isWord();
  }

  private static boolean has(Text text, int i) {
    return i < text.tokens().size();
  }
}
