package org.chancery.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.article.CountryMention;
import org.chancery.article.CountryMention.Part;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.article.PairKey;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.dyad.Coding;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** The states that a text names, with the part that each plays where it is named. */
final class Countries {

  private static final Set<String> LOCAL =
      WordList.of(
          """
          in at near inside outside within across throughout around from into through off en via
          over
          """);

  private static final Set<String> PRIVATE = Set.of("media", "company");

  private static final int LONGEST_DATELINE = 7;

  private final Field field;
  private final Text text;
  private final List<Mention> mentions;
  private final Coding coding;

  Countries(Field field, Text text, List<Mention> mentions, Coding coding) {
    this.field = field;
    this.text = text;
    this.mentions = mentions;
    this.coding = coding;
  }

  List<CountryMention> mentions() {
    List<CountryMention> found = new ArrayList<>();
    int last = -1;
    for (Mention mention : mentions) {
      if (namesState(mention) && mention.from() >= last) {
        last = mention.to();
        found.add(
            new CountryMention(
                Objects.requireNonNull(mention.country()),
                field,
                text.surface(mention.from(), mention.to()),
                text.start(mention.from()),
                text.end(mention.to()),
                part(mention),
                mention.rule(),
                mention.confidence()));
      }
    }
    return found;
  }

  /** Keys of the pairs that one sentence names and none of {@code dyads} relates. */
  Set<String> coPairs(List<Dyad> dyads) {
    Set<String> pairs = new HashSet<>();
    int m = 0;
    for (Sentence sentence : text.sentences()) {
      List<String> named = new ArrayList<>();
      for (; m < mentions.size() && mentions.get(m).from() < sentence.to(); m++) {
        String country = mentions.get(m).country();
        if (country != null && namesState(mentions.get(m)) && !named.contains(country)) {
          named.add(country);
        }
      }
      for (int i = 0; i < named.size(); i++) {
        for (int j = i + 1; j < named.size(); j++) {
          pairs.add(PairKey.of(named.get(i), named.get(j)));
        }
      }
    }
    for (Dyad dyad : dyads) {
      pairs.remove(dyad.key());
    }
    return pairs;
  }

  /** An agency that is quoted, or a company, does not stand for the state it sits in. */
  private static boolean namesState(Mention mention) {
    Entry actor = mention.actor();
    return mention.country() != null && (actor == null || !PRIVATE.contains(actor.type()));
  }

  private Part part(Mention mention) {
    if (Modifiers.isModifier(text, mention)) {
      return Part.MODIFIER;
    }
    boolean place =
        mention.kind() == Kind.COUNTRY
            || mention.kind() == Kind.CAPITAL
            || mention.kind() == Kind.CITY;
    if (place && (isDateline(mention) || isLocal(mention))) {
      return Part.PLACE;
    }
    if (coding.acting().contains(mention.from())) {
      return Part.ACTS;
    }
    if (coding.actedOn().contains(mention.from())) {
      return Part.ACTED_ON;
    }
    if (mention.kind() == Kind.CITY) {
      return Part.PLACE;
    }
    return isModifier(mention) ? Part.MODIFIER : Part.NAMED;
  }

  private boolean isLocal(Mention mention) {
    @Nullable Token before = mention.from() == 0 ? null : text.token(mention.from() - 1);
    return before != null && LOCAL.contains(before.key());
  }

  /** "SEOUL, South Korea (AP) —" at the beginning of a text. */
  private boolean isDateline(Mention mention) {
    Sentence sentence = text.sentences().getFirst();
    if (mention.from() > 4 || mention.from() >= sentence.to()) {
      return false;
    }
    for (int i = mention.to();
        i < Math.min(text.tokens().size(), mention.to() + LONGEST_DATELINE);
        i++) {
      Token token = text.token(i);
      boolean dash =
          token.is("—")
              || token.is("--")
              || (token.shape() == Shape.HYPHEN && (!token.isGlued() || text.token(i - 1).is(".")));
      if (dash || (token.is("(") && i == mention.to())) {
        return true;
      }
      if (token.shape() == Shape.LOWER) {
        return false;
      }
    }
    return false;
  }

  /** An adjective or genitive before a noun. */
  private boolean isModifier(Mention mention) {
    if (mention.to() >= text.tokens().size()) {
      return false;
    }
    Token next = text.token(mention.to());
    return (mention.kind() == Kind.ADJECTIVE && next.shape().isWord())
        || (next.shape() == Shape.HYPHEN && next.isGlued());
  }
}
