package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom the gazetteer lacks but an apposition after the name introduces: "Tobias Keller, the
 * Austrian defence minister, spoke".
 */
final class Appositions {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OFFICE = 10;

  private final Text text;
  private final MentionIndex known;

  private Appositions(Text text, MentionIndex known) {
    this.text = text;
    this.known = known;
  }

  static List<Mention> find(Text text, List<Mention> mentions) {
    Appositions finder = new Appositions(text, new MentionIndex(text.tokens().size(), mentions));
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.from() + 2; i < sentence.to() - 2; i++) {
        Mention mention =
            !sentence.allCaps() && text.token(i).is(",") ? finder.before(sentence, i) : null;
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private @Nullable Mention before(Sentence sentence, int comma) {
    int from = comma;
    while (from > sentence.from() && comma - from < LONGEST_NAME && isNamePart(from - 1)) {
      from--;
    }
    boolean cut = from > sentence.from() && isNamePart(from - 1);
    int head = comma - from < 2 || cut ? -1 : office(sentence, comma + 1);
    String country = head < 0 ? null : country(sentence, comma + 1, head);
    if (country == null || isAmongNames(sentence, from)) {
      return null;
    }
    String role = text.surface(title(head), head + 1);
    return TitledPersons.person(text, from, comma, country, role, "apposition", .65);
  }

  private boolean isNamePart(int i) {
    Token token = text.token(i);
    return (token.shape() == Shape.TITLE || token.shape() == Shape.MIXED)
        && known.at(i) == null
        && !Offices.isWord(token.key())
        && !FunctionWords.contains(token.key())
        && !FunctionWords.isCalendar(token.key());
  }

  /** What stands right before belongs to the same name: a title, or a name that is known. */
  private boolean isAmongNames(Sentence sentence, int from) {
    int before = from - 1;
    return before >= sentence.from()
        && (known.at(before) != null
            || Offices.isHead(text.token(before).key())
            || text.token(before).shape() == Shape.HYPHEN);
  }

  /** The head of an office that begins at a token and ends the apposition or goes on with "to". */
  private int office(Sentence sentence, int from) {
    int head = -1;
    for (int i = from; i < Math.min(sentence.to(), from + LONGEST_OFFICE); i++) {
      Token token = text.token(i);
      if (Offices.isHead(token.key())) {
        head = i;
      } else if (head >= 0) {
        return isEnd(token) ? head : -1;
      } else if (token.is(",") || token.is("and")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEnd(Token token) {
    return token.is(",") || token.is(".") || token.is("to") || token.is("of") || token.is("in");
  }

  /** The state whose office it is: named inside the apposition, before the head or after "of". */
  private @Nullable String country(Sentence sentence, int from, int head) {
    for (int i = from; i < head; i++) {
      Mention mention = known.at(i);
      if (mention != null) {
        return mention.isState() ? mention.country() : null;
      }
      Token token = text.token(i);
      if (!token.is("the") && !token.is("a") && !token.is("an") && !Offices.isWord(token.key())) {
        return null;
      }
    }
    int owner = head + 2;
    Mention mention =
        owner < sentence.to() && text.token(head + 1).is("of") ? known.at(owner) : null;
    return mention != null && mention.isState() ? mention.country() : null;
  }

  private int title(int head) {
    int from = head;
    while (known.at(from - 1) == null && Offices.isWord(text.token(from - 1).key())) {
      from--;
    }
    return from;
  }
}
