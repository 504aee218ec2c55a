package org.chancery.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.NameKeys;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Binds a bare surname to the person whom the same article names in full. */
final class Surnames {

  /** States whose people write the family name first. */
  private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "HKG");

  private final Map<String, Entry> persons = new HashMap<>();

  private final Map<String, String> byId = new HashMap<>();

  /** Takes note of everybody whom some mentions name in full. */
  void learn(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.actor() != null && mention.actor().isPerson() && mention.kind() == Kind.ACTOR) {
        persons.put(knownSurname(mention.actor()), mention.actor());
      }
    }
  }

  List<Mention> find(Text text, List<Mention> mentions) {
    MentionIndex known = new MentionIndex(text.tokens().size(), mentions);
    Map<String, Entry> latest = new HashMap<>(persons);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < text.tokens().size(); i++) {
      Mention mention = known.at(i);
      if (mention != null) {
        if (mention.actor() != null && mention.isPerson() && mention.kind() == Kind.ACTOR) {
          latest.put(knownSurname(mention.actor()), mention.actor());
        }
        continue;
      }
      Token token = text.token(i);
      Entry person = token.shape().isCapitalised() ? latest.get(token.key()) : null;
      if (person != null && !isPartOfOtherName(text, known, i) && !Namesakes.beginsPlace(text, i)) {
        found.add(
            new Mention(i, i + 1, person, person.country(), Kind.SURNAME, null, "surname", .9));
      }
    }
    return found;
  }

  /** A capitalised neighbour makes it somebody else's name. */
  private static boolean isPartOfOtherName(Text text, MentionIndex known, int i) {
    return isNamePart(text, known, i + 1, i + 1)
        || (i > 1 && isInside(text.token(i - 2)) && isNamePart(text, known, i - 1, i));
  }

  /** A capital after a full stop tells nothing; after a small word or a comma it does. */
  private static boolean isInside(Token before) {
    return before.shape() == Shape.LOWER || before.is(",");
  }

  private static boolean isNamePart(Text text, MentionIndex known, int i, int second) {
    if (i >= text.tokens().size() || known.at(i) != null) {
      return false;
    }
    Token token = text.token(i);
    return token.shape() == Shape.TITLE
        && text.token(second).gap() == Token.Gap.SPACE
        && !Offices.isWord(token.key())
        && !FunctionWords.contains(token.key())
        && !FunctionWords.isCalendar(token.key())
        && token.key().length() > 2
        && isRunning(text, second);
  }

  private static boolean isRunning(Text text, int i) {
    return i + 1 >= text.tokens().size()
        || text.token(i + 1).shape() == Shape.LOWER
        || !text.token(i + 1).shape().isWord();
  }

  private String knownSurname(Entry person) {
    return byId.computeIfAbsent(person.id(), _ -> surname(person));
  }

  static String surname(Entry person) {
    List<String> words = NameKeys.of(person.name());
    @Nullable String country = person.country();
    boolean first = country != null && FAMILY_NAME_FIRST.contains(country);
    return words.isEmpty() ? "" : first ? words.getFirst() : words.getLast();
  }
}
