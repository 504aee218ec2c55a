package org.chancery.enrich.dyad;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.article.DateSpan;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.Kind;
import org.chancery.article.Field;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/** Codes the dyads of a text, sentence by sentence. Thread-safe. */
public final class DyadCoder {

  /** The order in which rules are asked; of equal findings the most confident is kept. */
  private static final List<DyadRule> RULES =
      List.of(
          new ClauseRule(),
          new BetweenRule(),
          new HyphenPairRule(),
          new MeetingRule(),
          new NounRule(),
          new NominalRule(),
          new ReceiptRule(),
          new OwnWarRule(),
          new RebuttalRule());

  /** A sentence that names more than this is a list; only its first parties are related. */
  private static final int MOST_PARTIES = 24;

  /** Beyond this an article is a table, not a report. */
  private static final int MOST_DYADS = 5_000;

  /** How many sentences back what was told is remembered. */
  private static final int MEMORY = 12;

  private final EventLexicon lexicon;

  private DyadCoder(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static DyadCoder standard() {
    return new DyadCoder(EventLexicon.standard());
  }

  /**
   * @param parties in order, without overlaps, none across sentences
   * @param dates in order
   * @param published the last day that the article's date may mean
   */
  public Coding code(
      Text text,
      Field field,
      List<Party> parties,
      List<DatedTokens> dates,
      @Nullable LocalDate published) {
    List<Coded> coded = new ArrayList<>();
    Set<Integer> acting = new HashSet<>();
    Set<Integer> actedOn = new HashSet<>();
    @Nullable ClauseFinder former = null;
    List<List<Phrase>> memory = List.of();
    List<Party> spoken = List.of();
    List<Phrase> couple = List.of();
    Deque<List<Finding>> told = new ArrayDeque<>();
    int party = 0;
    int date = 0;
    int lastTold = 0;
    for (Sentence sentence : text.sentences()) {
      int firstParty = party;
      while (party < parties.size() && parties.get(party).from() < sentence.to()) {
        party++;
      }
      int firstDate = date;
      while (date < dates.size() && dates.get(date).from() < sentence.to()) {
        date++;
      }
      List<Party> named = parties.subList(firstParty, Math.min(party, firstParty + MOST_PARTIES));
      if (named.isEmpty() || coded.size() >= MOST_DYADS) {
        former = null;
        continue;
      }
      List<DatedTokens> dated = dates.subList(firstDate, date);
      Words words = new Words(text, sentence, named);
      Tagger.tag(lexicon, words, token -> covers(dated, token));
      Phrases phrases = new Phrases(words);
      List<Predicate> predicates = new PredicateFinder(lexicon, words).find();
      Attribution attribution = Attribution.find(words, phrases, predicates, spoken);
      List<Phrase> topic = topic(former, memory, words.is(words.from(), "they"));
      Pairs pairs = new Pairs(words, phrases, topic, memory, couple);
      ClauseFinder finder = new ClauseFinder(words, pairs, predicates, attribution);
      former = finder;
      memory = pairs.memory();
      couple = pairs.lastCouple();
      SentenceParse parse =
          new SentenceParse(
              words,
              phrases,
              pairs,
              finder.find(),
              attribution,
              lexicon,
              new Composer(lexicon, words),
              List.copyOf(told));
      List<Finding> findings = findings(parse);
      told.addFirst(findings);
      if (told.size() > MEMORY) {
        told.removeLast();
      }
      parts(parse, findings, acting, actedOn);
      spoken = attribution.spoken(parse.clauses(), spoken);
      DeniedClaims.applyTo(coded.subList(lastTold, coded.size()), parse);
      lastTold = coded.size();
      coded.addAll(told(parse, findings, dated, published));
    }
    List<Dyad> dyads = Story.settle(coded).stream().map(one -> entry(one, field)).toList();
    return new Coding(dyads, acting, actedOn);
  }

  private static List<Phrase> topic(
      @Nullable ClauseFinder former, List<List<Phrase>> memory, boolean plural) {
    List<Phrase> topic = former == null ? List.of() : former.topic(plural);
    return topic.isEmpty() && plural && former != null ? Pairs.met(memory) : topic;
  }

  private static boolean covers(List<DatedTokens> dates, int token) {
    for (DatedTokens date : dates) {
      if (token >= date.from() && token < date.to()) {
        return true;
      }
    }
    return false;
  }

  private static void parts(
      SentenceParse parse, List<Finding> findings, Set<Integer> acting, Set<Integer> actedOn) {
    for (Clause clause : parse.clauses()) {
      if (!clause.weakSubject() && !clause.predicate().passive()) {
        clause.subject().forEach(phrase -> acting.add(phrase.party().from()));
      }
    }
    for (Finding finding : findings) {
      acting.add(finding.source().from());
      actedOn.add(finding.target().from());
    }
  }

  /** Of equal findings of a sentence the most confident, in the order of the rules. */
  private static List<Finding> findings(SentenceParse parse) {
    Map<String, Finding> best = new LinkedHashMap<>();
    for (DyadRule rule : RULES) {
      for (Finding finding : rule.find(parse)) {
        String key =
            finding.source().side() + ">" + finding.target().side() + ">" + finding.event().root();
        best.merge(
            key,
            finding,
            (known, other) -> known.confidence() >= other.confidence() ? known : other);
      }
    }
    return DeniedClaims.apply(parse, List.copyOf(best.values()));
  }

  private static List<Coded> told(
      SentenceParse parse,
      List<Finding> findings,
      List<DatedTokens> dates,
      @Nullable LocalDate published) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Words words = parse.words();
    SayingDates saying = new SayingDates(parse);
    List<Coded> told = new ArrayList<>();
    for (Finding finding : findings) {
      List<DatedTokens> own =
          dates.isEmpty()
              ? dates
              : dates.stream().filter(date -> !saying.contains(finding, date)).toList();
      DateSpan when = Timing.when(finding, words, own);
      // What was said long ago was done before that.
      DateSpan latest = when == null ? Timing.when(finding, words, dates) : when;
      Event event = Timing.settle(finding, words, latest, dates, published);
      told.add(new Coded(finding.as(event), words, when));
    }
    return told;
  }

  private static Dyad entry(Coded coded, Field field) {
    Finding finding = coded.finding();
    Words words = coded.words();
    Party source = finding.source();
    Party target = finding.target();
    Event event = finding.event();
    Sentence sentence = words.sentence();
    return new Dyad(
        source.side(),
        target.side(),
        source.actor(),
        target.actor(),
        source.sector(),
        target.sector(),
        source.side().equals(target.side()) ? Kind.INTERNAL : Kind.INTERACTION,
        event.root(),
        event.time(),
        event.negated(),
        speakers(finding.claimedBy()),
        speakers(finding.deniedBy()),
        coded.when(),
        field,
        sentence.index(),
        words.text().start(sentence.from()),
        words.text().end(sentence.to()),
        finding.rule(),
        CodingRule.confidence(finding));
  }

  private static List<String> speakers(List<Party> parties) {
    return parties.isEmpty()
        ? List.of()
        : parties.stream()
            .map(party -> party.actor() == null ? party.side() : party.actor())
            .distinct()
            .toList();
  }
}
