package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Folding;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom the gazetteer lacks but a title introduces: "South Korean Foreign Minister Cho
 * Hyun", "Russia's Security Council Secretary, Sergei Shoigu", "President X of Y".
 */
final class TitledPersons {

  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_TITLE = 9;

  private static final Set<String> PARTICLES =
      WordList.of(
          """
          al el bin ben ibn de da del van von der den ul ur dos bint
          """);

  private final Text text;
  private final MentionIndex known;

  private TitledPersons(Text text, MentionIndex known) {
    this.text = text;
    this.known = known;
  }

  static List<Mention> find(Text text, List<Mention> mentions) {
    TitledPersons finder =
        new TitledPersons(text, new MentionIndex(text.tokens().size(), mentions));
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int i = sentence.from();
      while (i < sentence.to()) {
        Mention mention = finder.at(sentence, i);
        if (mention == null) {
          i++;
        } else {
          found.add(mention);
          i = mention.to();
        }
      }
    }
    return found;
  }

  private @Nullable Mention at(Sentence sentence, int head) {
    if (sentence.allCaps() || known.at(head) != null || !Offices.isHead(text.token(head).key())) {
      return null;
    }
    int from = afterTitle(sentence, head);
    boolean comma = from < sentence.to() && text.token(from).is(",");
    from = comma ? from + 1 : from;
    int to = nameEnd(sentence, from);
    if (from < sentence.to() && text.token(from).shape() == Shape.HYPHEN) {
      return null;
    }
    if (to - from < 2 || (comma && !isClosed(sentence, to))) {
      return null;
    }
    String country = country(sentence, head, to);
    if (country == null && comma) {
      return null;
    }
    return person(text, from, to, country, title(head), "title", .7);
  }

  /** Somebody whom the text alone makes known. */
  static Mention person(
      Text text,
      int from,
      int to,
      @Nullable String country,
      String role,
      String rule,
      double confidence) {
    String name = text.surface(from, to);
    Entry person =
        new Entry(
            "person:~" + slug(name),
            name,
            Entry.PERSON,
            country,
            "GOV",
            List.of(),
            List.of(),
            null);
    return new Mention(from, to, person, country, Kind.ACTOR, role, rule, confidence);
  }

  /** The token after a title, its further parts included: "Commander-in-Chief". */
  private int afterTitle(Sentence sentence, int head) {
    int at = head + 1;
    while (at + 1 < sentence.to()
        && text.token(at).shape() == Shape.HYPHEN
        && text.token(at).isGlued()
        && text.token(at + 1).isGlued()) {
      at += 2;
    }
    return at;
  }

  /** An apposition ends with a comma: "Secretary, Sergei Shoigu, met". */
  private boolean isClosed(Sentence sentence, int to) {
    return to >= sentence.to() || text.token(to).is(",") || text.token(to).is(".");
  }

  private int nameEnd(Sentence sentence, int from) {
    int to = from;
    int lastName = from;
    while (to < sentence.to() && to - from < LONGEST_NAME * 2) {
      Token token = text.token(to);
      boolean part =
          (token.shape() == Shape.TITLE || token.shape() == Shape.MIXED)
              && known.at(to) == null
              && !Offices.isWord(token.key())
              && !FunctionWords.contains(token.key())
              && !FunctionWords.isCalendar(token.key());
      boolean initial = token.shape() == Shape.UPPER && token.endsWithDot() && known.at(to) == null;
      if (part || initial) {
        lastName = to + 1;
      } else if ((token.shape() != Shape.HYPHEN && !PARTICLES.contains(token.key()))
          || (token.shape() == Shape.HYPHEN && !token.isGlued())) {
        break;
      } else if (token.shape() == Shape.HYPHEN
          && to + 1 < sentence.to()
          && PARTICLES.contains(text.token(to + 1).key())) {
        // "Myung-bak": a hyphen and what follows it belong to the name.
        lastName = to;
      } else if (token.shape() == Shape.HYPHEN
          && to + 1 < sentence.to()
          && text.token(to + 1).shape() == Shape.LOWER
          && text.token(to + 1).isGlued()) {
        to++;
        lastName = to + 1;
      }
      to++;
    }
    return lastName;
  }

  /** The state whose office it is: before the title, or after the name with "of". */
  private @Nullable String country(Sentence sentence, int head, int end) {
    for (int i = head - 1; i >= Math.max(sentence.from(), head - LONGEST_TITLE); i--) {
      Mention mention = known.at(i);
      if (mention != null) {
        return mention.country();
      }
      Token token = text.token(i);
      boolean inside =
          Offices.isWord(token.key())
              || token.shape() == Shape.POSSESSIVE
              || token.shape() == Shape.HYPHEN
              || token.shape() == Shape.TITLE;
      if (!inside) {
        break;
      }
    }
    if (end + 1 < sentence.to() && text.token(end).is("of") && known.at(end + 1) != null) {
      Mention mention = known.at(end + 1);
      return mention == null ? null : mention.country();
    }
    return null;
  }

  private String title(int head) {
    int from = head;
    while (from > 0
        && known.at(from - 1) == null
        && Offices.isWord(text.token(from - 1).key())
        && text.token(from - 1).shape() != Shape.LOWER) {
      from--;
    }
    return text.surface(from, head + 1);
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : Folding.fold(name).toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}
