package org.chancery.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides what each hit names: an actor, a state by one of its names, or nothing. */
final class HitResolver {

  /** Before a people's name these make it a minority, not a state. */
  private static final Set<String> MINORITY = Set.of("ethnic", "minority", "native");

  private static final Set<String> CITIZENS =
      Set.of("american", "americans", "canadians", "australians", "britons");

  private final AmbiguousNames ambiguous;
  private final @Nullable LocalDate day;

  HitResolver(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.ambiguous = new AmbiguousNames(gazetteer);
    this.day = day;
  }

  List<Mention> resolve(Text text, List<Hit> hits, Evidence evidence) {
    List<Mention> mentions = new ArrayList<>();
    for (Hit hit : hits) {
      resolve(text, hit, evidence).ifPresent(mentions::add);
    }
    return mentions;
  }

  private Optional<Mention> resolve(Text text, Hit hit, Evidence evidence) {
    Name actor = actor(hit, evidence);
    Name state = hit.state();
    Name phrase = hit.first(Kind.PHRASE);
    if (actor != null && actor.entry() != null) {
      return actorMention(text, hit, actor, actor.entry(), evidence);
    }
    if (phrase != null && (state == null || phrase.country() == null)) {
      return phrase.country() == null
          ? Optional.empty()
          : Optional.of(state(hit, phrase.country(), Kind.CITY, "phrase", .8));
    }
    if (state != null && state.country() != null) {
      return stateMention(text, hit, state, state.country(), evidence);
    }
    return surname(text, hit, evidence);
  }

  private Optional<Mention> stateMention(
      Text text, Hit hit, Name state, String country, Evidence evidence) {
    if (isMinority(text, hit)
        || isDescent(text, hit)
        || !ambiguous.accepts(text, hit, country, evidence)) {
      return Optional.empty();
    }
    String rule = state.kind().name().toLowerCase(Locale.ROOT);
    double confidence = state.kind() == Kind.COUNTRY ? .98 : state.kind() == Kind.CITY ? .8 : .93;
    return Optional.of(state(hit, country, state.kind(), rule, confidence));
  }

  private Optional<Mention> actorMention(
      Text text, Hit hit, Name name, Entry entry, Evidence evidence) {
    if (entry.isPerson() && Namesakes.isOne(text, hit.from(), hit.to())) {
      return Optional.empty();
    }
    if (name.capitals()
        && entry.country() != null
        && !ambiguous.accepts(text, hit, entry.country(), evidence)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            hit.from(), hit.to(), entry, entry.country(), Kind.ACTOR, null, "gazetteer", .95));
  }

  /** A name that several actors bear goes to one whom the article names in full, else in office. */
  private @Nullable Name actor(Hit hit, Evidence evidence) {
    @Nullable Name best = null;
    int bestRank = -1;
    for (Name name : hit.names()) {
      if (name.kind() == Kind.ACTOR && name.entry() != null) {
        int rank = rank(name.entry(), evidence);
        if (rank > bestRank) {
          best = name;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  private Optional<Mention> surname(Text text, Hit hit, Evidence evidence) {
    @Nullable Entry best = null;
    int bestRank = -1;
    for (Name name : hit.names()) {
      if (name.kind() == Kind.SURNAME && name.entry() != null) {
        int rank = rank(name.entry(), evidence);
        if (rank > bestRank) {
          best = name.entry();
          bestRank = rank;
        }
      }
    }
    if (best == null || isOtherPerson(text, hit) || Namesakes.isOne(text, hit.from(), hit.to())) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            hit.from(), hit.to(), best, best.country(), Kind.SURNAME, null, "known-surname", .85));
  }

  private int rank(Entry entry, Evidence evidence) {
    if (evidence.hasActor(entry.id())) {
      return 3;
    }
    LocalDate published = day;
    if (published != null) {
      for (Role role : entry.roles()) {
        if (role.isHeldOn(published)) {
          return 2;
        }
      }
    }
    return entry.roles().isEmpty() ? 0 : 1;
  }

  /** "Melania Trump": another given name stands before the surname. */
  private static boolean isOtherPerson(Text text, Hit hit) {
    if (hit.from() == 0) {
      return false;
    }
    Token before = text.token(hit.from() - 1);
    boolean inside = hit.from() > 1 && text.token(hit.from() - 2).shape().isWord();
    return before.shape() == Shape.TITLE
        && text.token(hit.from()).gap() == Token.Gap.SPACE
        && inside
        && !Offices.isWord(before.key())
        && !FunctionWords.contains(before.key())
        && !FunctionWords.isCalendar(before.key())
        && text.token(hit.from()).shape() == Shape.TITLE
        && text.token(hit.from() - 2).shape() == Shape.LOWER;
  }

  /** "Chinese Americans": citizens of the second state, called after the first. */
  private static boolean isDescent(Text text, Hit hit) {
    return hit.is(Kind.ADJECTIVE)
        && hit.to() < text.tokens().size()
        && CITIZENS.contains(text.token(hit.to()).key());
  }

  private static boolean isMinority(Text text, Hit hit) {
    return hit.from() > 0 && MINORITY.contains(text.token(hit.from() - 1).key());
  }

  private static Mention state(Hit hit, String country, Kind kind, String rule, double confidence) {
    return new Mention(hit.from(), hit.to(), null, country, kind, null, rule, confidence);
  }
}
