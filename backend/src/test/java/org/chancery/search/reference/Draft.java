package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.search.reference.Asked.Operator;
import org.jspecify.annotations.Nullable;

/** One search on its way, around one article and one of its acts. */
final class Draft {

  private static final List<Facet> OF_ENTRIES =
      Arrays.stream(Facet.values()).filter(Facet::ofEntries).toList();
  private static final List<Facet> FLAT =
      Arrays.stream(Facet.values()).filter(f -> !f.ofEntries()).toList();

  private final Dice dice;
  private final Corpus articles;
  private final PlainArticle around;
  private final @Nullable Act act;
  private final Set<Operator> used = EnumSet.noneOf(Operator.class);
  private final RandomWords words;
  private final RandomPairs pairs;
  private final Map<Facet, Choice> filters = new EnumMap<>(Facet.class);
  private boolean coMentions;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Days events = Days.ANY;

  Draft(Dice dice, Corpus articles) {
    this.dice = dice;
    this.articles = articles;
    this.around = articles.one(dice);
    this.act = around.acts().isEmpty() ? null : dice.pick(around.acts());
    this.pairs = new RandomPairs(dice, articles, around, act);
    this.words = new RandomWords(dice, articles, around, act);
  }

  Asked asked() {
    Ask all = words.all();
    if (from != null && to != null && to.isBefore(from)) {
      to = null;
      used.remove(Operator.TO);
    }
    return new Asked(
        new Criteria(all.written(), filters, coMentions, from, to).happening(events), all, used);
  }

  boolean add(Operator operator) {
    boolean done =
        switch (operator) {
          case WORD -> words.addWord();
          case PHRASE -> words.addPhrase();
          case NEAR -> words.near();
          case PREFIX -> words.prefix();
          case OR -> words.addEither();
          case NOT -> words.addDenied();
          case FIELD -> words.field();
          case ANY, ALL, NONE -> choose(new Card(operator, dice.pick(List.of(Facet.values()))));
          case MISSING -> missing();
          case FROM -> from();
          case TO -> to();
          case EVENT_DAYS -> eventDays();
          case DIRECTED -> pair(pairs.directed());
          case ONE_SIDED -> pair(pairs.oneSided());
          case SEVERAL -> pair(pairs.several());
          case BLOC -> bloc();
          case CO_MENTIONS -> coMentions();
          case ONE_ENTRY -> oneEntry();
        };
    if (done) {
      used.add(operator);
    }
    return done;
  }

  /** Any, all or none of a facet's values. */
  boolean choose(Card card) {
    Facet facet = card.facet();
    return switch (card.operator()) {
      case ANY -> any(facet);
      case ALL -> all(facet);
      default -> none(facet);
    };
  }

  private boolean any(Facet facet) {
    Set<String> own = own(facet);
    if (own.isEmpty()) {
      return false;
    }
    List<String> chosen = new ArrayList<>(List.of(dice.pick(own)));
    if (dice.oneIn(2)) {
      chosen.add(somewhere(facet));
    }
    change(facet, chosen, List.of(), List.of(), false);
    return true;
  }

  private boolean all(Facet facet) {
    Set<String> own = own(facet);
    if (own.isEmpty()) {
      return false;
    }
    List<String> chosen = new ArrayList<>(List.of(dice.pick(own)));
    if (dice.oneIn(2)) {
      chosen.add(dice.pick(own));
    }
    change(facet, List.of(), chosen, List.of(), false);
    return true;
  }

  private boolean none(Facet facet) {
    String value = somewhere(facet);
    if (own(facet).contains(value) && !dice.oneIn(5)) {
      return false;
    }
    change(facet, List.of(), List.of(), List.of(value), false);
    return true;
  }

  private boolean missing() {
    if (dice.oneIn(3)) {
      missingEntries();
      return true;
    }
    Facet facet = dice.pick(dice.oneIn(2) ? FLAT : List.of(Facet.values()));
    if (!own(facet).isEmpty() && dice.oneIn(2)) {
      facet = Facet.AGENCY;
    }
    change(facet, besides(facet), List.of(), List.of(), true);
    return true;
  }

  /** Values that are well too; often one without which this article would not be found. */
  private List<String> besides(Facet facet) {
    Set<String> own = own(facet);
    String value = own.isEmpty() ? somewhere(facet) : dice.pick(own);
    return dice.oneIn(2) ? List.of(value) : List.of();
  }

  /** Of entries, where one facet's missing values meet what is asked of another. */
  private void missingEntries() {
    List<Facet> two = new ArrayList<>(OF_ENTRIES);
    dice.shuffle(two);
    change(two.get(0), besides(two.get(0)), List.of(), List.of(), true);
    if (!dice.oneIn(3)) {
      List<String> other = List.of(somewhere(two.get(1)));
      change(two.get(1), other, List.of(), List.of(), dice.oneIn(2));
    }
  }

  private boolean from() {
    PlainDate published = around.published();
    LocalDate first = published == null ? LocalDate.of(2023, 6, 1) : published.first();
    from = first.minusDays(dice.oneIn(4) ? 0 : dice.below(200));
    return true;
  }

  private boolean to() {
    PlainDate published = around.published();
    LocalDate last = published == null ? LocalDate.of(2025, 6, 1) : published.last();
    to = last.plusDays(dice.oneIn(4) ? 0 : dice.below(200));
    return true;
  }

  /** Some days around an event, sometimes too few to hold the whole of it. */
  private boolean eventDays() {
    if (act == null || act.first() == null || act.last() == null) {
      return false;
    }
    LocalDate begins = act.first().minusDays(dice.oneIn(2) ? 0 : dice.below(60));
    LocalDate ends = act.last().plusDays(dice.oneIn(2) ? 0 : dice.below(60));
    events =
        switch (dice.below(3)) {
          case 0 -> new Days(begins, null);
          case 1 -> new Days(null, ends);
          default -> new Days(begins, dice.oneIn(3) ? begins : ends);
        };
    return true;
  }

  private boolean pair(@Nullable String written) {
    if (written != null) {
      change(written, reversed(written));
    }
    return written != null;
  }

  private void change(String pair, String denied) {
    switch (dice.below(4)) {
      case 0 -> change(Facet.DYAD, List.of(), List.of(pair), List.of(), false);
      case 1 -> change(Facet.DYAD, List.of(), List.of(), List.of(denied), false);
      default -> change(Facet.DYAD, List.of(pair), List.of(), List.of(), false);
    }
  }

  private String reversed(String written) {
    return act != null && written.equals(act.source() + ">" + act.target())
        ? act.target() + ">" + act.source()
        : written;
  }

  /** Any member of a bloc, mostly one that the article is about. */
  private boolean bloc() {
    String bloc = pairs.bloc();
    if (bloc == null) {
      return false;
    }
    if (act != null && dice.oneIn(2)) {
      return pair(pairs.withBloc(bloc));
    }
    Facet facet = dice.oneIn(4) ? Facet.OUTLET_COUNTRY : Facet.COUNTRY;
    switch (dice.below(4)) {
      case 0 -> change(facet, List.of(), List.of(bloc), List.of(), false);
      case 1 -> change(facet, List.of(), List.of(), List.of(dice.pick(PlainBlocs.all())), false);
      default -> change(facet, List.of(bloc, somewhere(facet)), List.of(), List.of(), false);
    }
    return true;
  }

  private boolean coMentions() {
    coMentions = true;
    if (around.coPairs().isEmpty()) {
      return true;
    }
    String pair = dice.pick(around.coPairs());
    String written =
        switch (dice.below(4)) {
          case 0 -> pair.substring(0, 3) + "-*";
          case 1 -> pair.substring(4) + "-" + pair.substring(0, 3);
          default -> pair;
        };
    change(written, written);
    return true;
  }

  /** Several things asked of one and the same entry. */
  private boolean oneEntry() {
    if (act == null) {
      return false;
    }
    List<Facet> some = new ArrayList<>(OF_ENTRIES);
    dice.shuffle(some);
    for (Facet facet : some.subList(0, 2 + dice.below(2))) {
      // Sometimes of another act, so that both hold in the article but not in one entry.
      Act other = dice.oneIn(3) ? dice.pick(around.acts()) : act;
      Set<String> values = other.values(facet);
      if (values.isEmpty()) {
        continue;
      }
      String value = dice.pick(values);
      switch (dice.below(5)) {
        case 0 -> change(facet, List.of(), List.of(value), List.of(), false);
        case 1 -> change(facet, List.of(), List.of(), List.of(somewhere(facet)), false);
        default -> change(facet, List.of(value), List.of(), List.of(), false);
      }
    }
    return true;
  }

  private void change(
      Facet facet, List<String> any, List<String> all, List<String> none, boolean missing) {
    Choice former = filters.getOrDefault(facet, Choice.NOTHING);
    filters.put(
        facet,
        new Choice(
            joined(former.any(), any),
            joined(former.all(), all),
            joined(former.none(), none),
            former.missing() || missing));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The values of the article, or of its act where the facet is one of entries. */
  private Set<String> own(Facet facet) {
    if (!facet.ofEntries()) {
      return around.values(facet);
    }
    return act == null ? Set.of() : act.values(facet);
  }

  /** A value of any article. */
  private String somewhere(Facet facet) {
    return dice.pick(articles.values(facet));
  }
}
