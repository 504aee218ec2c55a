package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** "The North" and "the South" in an article that names a Korean state. */
final class KoreanHalves {

  private KoreanHalves() {}

  static List<Mention> find(Text text, List<Mention> mentions, Evidence evidence) {
    List<Mention> found = new ArrayList<>();
    if (!evidence.hasState("PRK") && !evidence.hasState("KOR")) {
      return found;
    }
    MentionIndex known = new MentionIndex(text.tokens().size(), mentions);
    for (int i = 1; i < text.tokens().size(); i++) {
      String state = text.token(i).shape() == Shape.TITLE ? state(text.token(i).key()) : null;
      if (state != null && known.at(i) == null && isAlone(text, known, i)) {
        found.add(new Mention(i, i + 1, null, state, Kind.COUNTRY, null, "half", .8));
      }
    }
    return found;
  }

  private static @Nullable String state(String key) {
    return switch (key) {
      case "north" -> "PRK";
      case "south" -> "KOR";
      default -> null;
    };
  }

  /** Not "the South of France", "the South Pacific". */
  private static boolean isAlone(Text text, MentionIndex known, int i) {
    int next = i + 1;
    boolean last = next >= text.tokens().size();
    return text.token(i - 1).is("the")
        && (last
            || (known.at(next) == null
                && !text.token(next).shape().isCapitalised()
                && text.token(next).shape() != Shape.HYPHEN
                && !isPartOfPlace(text, next)));
  }

  private static boolean isPartOfPlace(Text text, int of) {
    return text.token(of).is("of")
        && of + 1 < text.tokens().size()
        && (text.token(of + 1).shape().isCapitalised() || text.token(of + 1).is("the"));
  }
}
