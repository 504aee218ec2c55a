package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.dyad.Party;
import org.chancery.enrich.dyad.Party.Form;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Turns mentions into the parties of a text: who acts, rolled up to states where there are any. */
final class PartyBuilder {

  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("troops", "MIL"),
          Map.entry("soldiers", "MIL"),
          Map.entry("army", "MIL"),
          Map.entry("military", "MIL"),
          Map.entry("forces", "MIL"),
          Map.entry("navy", "MIL"),
          Map.entry("warships", "MIL"),
          Map.entry("aircraft", "MIL"),
          Map.entry("jets", "MIL"),
          Map.entry("helicopters", "MIL"),
          Map.entry("tanks", "MIL"),
          Map.entry("soldier", "MIL"),
          Map.entry("police", "COP"),
          Map.entry("rebels", "REB"),
          Map.entry("guerrillas", "REB"),
          Map.entry("guerillas", "REB"),
          Map.entry("militants", "REB"),
          Map.entry("militia", "REB"),
          Map.entry("militiamen", "REB"),
          Map.entry("insurgents", "REB"),
          Map.entry("gunmen", "REB"),
          Map.entry("refugees", "CVL"),
          Map.entry("civilians", "CVL"),
          Map.entry("citizens", "CVL"),
          Map.entry("immigrants", "CVL"),
          Map.entry("students", "CVL"),
          Map.entry("workers", "CVL"),
          Map.entry("prisoners", "CVL"),
          Map.entry("detainees", "CVL"),
          Map.entry("youths", "CVL"),
          Map.entry("protesters", "CVL"),
          Map.entry("demonstrators", "CVL"),
          Map.entry("parliament", "LEG"),
          Map.entry("congress", "LEG"),
          Map.entry("court", "JUD"),
          Map.entry("opposition", "OPP"),
          Map.entry("intelligence", "SPY"),
          Map.entry("company", "BUS"),
          Map.entry("companies", "BUS"),
          Map.entry("firm", "BUS"));

  private static final String COUNTERPART = "counterpart";

  private static final int REACH = 4;

  private final Text text;
  private final List<Mention> mentions;

  PartyBuilder(Text text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  List<Party> build() {
    List<Party> parties = new ArrayList<>();
    int m = 0;
    for (Sentence sentence : text.sentences()) {
      while (m < mentions.size() && mentions.get(m).from() < sentence.to()) {
        Mention mention = mentions.get(m);
        int next = m + 1;
        if (Modifiers.isModifier(text, mention) || isMinority(m) || side(mention) == null) {
          m = next;
          continue;
        }
        int to = mention.to();
        Mention who = mention;
        while (next < mentions.size()
            && mentions.get(next).from() < sentence.to()
            && isSameParty(mention, mentions.get(next), to)) {
          who = mentions.get(next).actor() == null ? who : mentions.get(next);
          to = mentions.get(next).to();
          next++;
        }
        parties.add(party(mention, who, to));
        m = next;
      }
    }
    return parties;
  }

  /** "The Albanians of southern Serbia" are no party of Albania; "the Russian language" is none. */
  private boolean isMinority(int m) {
    Mention mention = mentions.get(m);
    int next = mention.to();
    if (next >= text.tokens().size() || !mention.isState()) {
      return false;
    }
    if (text.token(next).is("language")) {
      return true;
    }
    boolean people = mention.kind() == Name.Kind.PEOPLE || text.token(next - 1).key().endsWith("s");
    return people
        && mention.kind().compareTo(Name.Kind.PEOPLE) <= 0
        && mention.kind() != Name.Kind.COUNTRY
        && text.token(next).is("of")
        && m + 1 < mentions.size()
        && mentions.get(m + 1).kind() == Name.Kind.COUNTRY
        && mentions.get(m + 1).from() - next <= 2;
  }

  /**
   * A state's name and the person or organ of it that follows: "Russian President Vladimir Putin".
   */
  private boolean isSameParty(Mention state, Mention next, int to) {
    if (next.country() == null || !next.country().equals(state.country()) || next.from() - to > 9) {
      return false;
    }
    if (next.actor() == null || (state.actor() != null && state.isPerson())) {
      return false;
    }
    boolean comma = false;
    for (int i = to; i < next.from(); i++) {
      Token token = text.token(i);
      comma |= token.is(",");
      boolean inside =
          token.shape() == Shape.POSSESSIVE
              || token.shape() == Shape.HYPHEN
              || isOffice(token)
              || token.shape() == Shape.TITLE
              || (token.is(",") && i == next.from() - 1 && i > to);
      if (!inside) {
        return false;
      }
    }
    Token title = text.token(next.from() - 2);
    return !comma || Offices.isHead(title.key()) || title.is(COUNTERPART);
  }

  /** "His Russian counterpart Sergey Lavrov" is one person. */
  private static boolean isOffice(Token token) {
    return Offices.isWord(token.key()) || token.is(COUNTERPART);
  }

  private Party party(Mention mention, Mention who, int to) {
    String side = side(mention);
    Entry actor = who.actor();
    return new Party(
        mention.from(),
        to,
        side == null ? "" : side,
        actor == null || actor.id().equals(side) ? null : actor.id(),
        actor != null && actor.sector() != null ? actor.sector() : sector(to),
        form(mention, who));
  }

  private @Nullable String side(Mention mention) {
    if (mention.country() != null) {
      return mention.country();
    }
    Entry actor = mention.actor();
    if (actor == null) {
      return null;
    }
    boolean stateless = actor.type().equals("igo") || actor.type().equals("armed-group");
    return stateless ? actor.id() : null;
  }

  private static Form form(Mention mention, Mention who) {
    Entry actor = who.actor();
    if (actor != null) {
      return switch (actor.type()) {
        case "person" -> Form.PERSON;
        case "media" -> Form.MEDIA;
        default -> Form.BODY;
      };
    }
    return switch (mention.kind()) {
      case ADJECTIVE -> Form.ADJECTIVE;
      case PEOPLE -> Form.PEOPLE;
      case CAPITAL, SEAT -> Form.CAPITAL;
      case CITY -> Form.CITY;
      default -> Form.NAME;
    };
  }

  private @Nullable String sector(int to) {
    for (int i = to; i < Math.min(text.tokens().size(), to + REACH); i++) {
      String sector = SECTORS.get(text.token(i).key());
      if (sector != null) {
        return sector;
      }
      if (!text.token(i).shape().isWord() && text.token(i).shape() != Shape.POSSESSIVE) {
        break;
      }
    }
    return "GOV";
  }
}
