package org.chancery.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.article.Precision;
import org.chancery.article.TextDate;
import org.chancery.enrich.date.DateFinder;
import org.chancery.enrich.date.FoundDate;
import org.chancery.enrich.dyad.Coding;
import org.chancery.enrich.dyad.DatedTokens;
import org.chancery.enrich.dyad.DyadCoder;
import org.chancery.enrich.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Annotates an article with actors, states, dates and who does what to whom.
 *
 * <p>Thread-safe and without side effects; equal input gives equal annotations.
 */
public final class Enricher {

  /** To be raised whenever equal input may give other annotations by the same gazetteer. */
  private static final String VERSION = "r8";

  private static final class Standard {
    static final Enricher INSTANCE = of(Gazetteer.standard());
  }

  private final String version;
  private final Gazetteer gazetteer;
  private final NameScanner scanner;
  private final DyadCoder coder;

  Enricher(Gazetteer gazetteer, DyadCoder coder, String version) {
    this.version = version;
    this.gazetteer = gazetteer;
    this.scanner = new NameScanner(gazetteer);
    this.coder = coder;
  }

  /** The one that uses the gazetteer and lexicon that ship with the program. */
  public static Enricher standard() {
    return Standard.INSTANCE;
  }

  /** One that knows another gazetteer, by the standard rules. */
  public static Enricher of(Gazetteer gazetteer) {
    return new Enricher(gazetteer, DyadCoder.standard(), VERSION);
  }

  /** Names the rules that annotate and the gazetteer they know, such as {@code r8 g1f0c2b9e}. */
  public String version() {
    return version + " " + gazetteer.version();
  }

  /** These rules with another gazetteer. */
  public Enricher with(Gazetteer other) {
    return other == gazetteer ? this : new Enricher(other, coder, version);
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /**
   * Names the rules and, where annotations name an actor whom people edited, those edits, such as
   * {@code r8 g1f0c2b9e a1f09c2}.
   */
  public String coding(Annotations notes) {
    String edits =
        notes.actors().stream()
            .map(ActorMention::actor)
            .distinct()
            .flatMap(actor -> gazetteer.edits(actor).stream())
            .map(GazetteerEdit::toString)
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    return edits.isEmpty()
        ? version()
        : version() + " a" + Dismissals.digest(edits).substring(0, 6);
  }

  public Annotations enrich(Input input) {
    return enrich(input, Dismissals.NONE);
  }

  /** As above, but for what is dismissed in the article. */
  public Annotations enrich(Input input, Dismissals dismissed) {
    if (input.language() != null && !input.language().equalsIgnoreCase("en")) {
      return Annotations.NONE;
    }
    List<Reading> readings =
        List.of(
            Reading.of(scanner, Field.TITLE, input.title()),
            Reading.of(scanner, Field.BODY, input.body()));
    MentionFinder finder = new MentionFinder(gazetteer, readings, day(input.published()));
    List<List<Mention>> full = new ArrayList<>();
    for (Reading reading : readings) {
      full.add(finder.full(reading));
    }
    Left left = new Left(gazetteer, dismissed);
    Collected collected = new Collected();
    for (int i = 0; i < readings.size(); i++) {
      annotate(
          readings.get(i),
          left.of(readings.get(i).text(), finder.withReferences(readings.get(i), full.get(i))),
          left,
          input.published(),
          collected);
    }
    return collected.annotations();
  }

  private void annotate(
      Reading reading,
      List<Mention> mentions,
      Left left,
      @Nullable Dated published,
      Collected into) {
    Text text = reading.text();
    List<FoundDate> dates = DateFinder.find(text, published);
    List<DatedTokens> dated = new ArrayList<>(dates.size());
    for (FoundDate date : dates) {
      dated.add(new DatedTokens(date.from(), date.to(), date.span()));
      into.dates.add(
          new TextDate(
              date.value(),
              reading.field(),
              text.surface(date.from(), date.to()),
              text.start(date.from()),
              text.end(date.to()),
              date.rule()));
    }
    Coding coding =
        left.of(
            text,
            coder.code(
                text,
                reading.field(),
                new PartyBuilder(text, mentions).build(),
                dated,
                published == null ? null : published.to()));
    Countries countries = new Countries(reading.field(), text, mentions, coding);
    into.countries.addAll(countries.mentions());
    into.dyads.addAll(coding.dyads());
    into.coPairs.addAll(countries.coPairs(coding.dyads()));
    for (Mention mention : mentions) {
      if (mention.actor() != null) {
        into.actors.add(actor(reading, mention, mention.actor(), day(published)));
      }
    }
  }

  private static ActorMention actor(
      Reading reading, Mention mention, Entry entry, @Nullable LocalDate day) {
    Text text = reading.text();
    return new ActorMention(
        entry.id(),
        entry.name(),
        entry.type(),
        entry.country(),
        entry.sector(),
        reading.field(),
        text.surface(mention.from(), mention.to()),
        text.start(mention.from()),
        text.end(mention.to()),
        role(mention, entry, day),
        mention.rule(),
        mention.confidence());
  }

  /** The highest office held on the day, by the order of the gazetteer; else the title given. */
  private static @Nullable String role(Mention mention, Entry entry, @Nullable LocalDate day) {
    @Nullable String held = null;
    if (day != null) {
      for (Role role : entry.roles()) {
        if (role.isHeldOn(day) && (held == null || Offices.isHighest(role.name()))) {
          held = role.name();
        }
      }
    }
    return held == null ? mention.role() : held;
  }

  private static @Nullable LocalDate day(@Nullable Dated published) {
    if (published == null || published.precision() == Precision.YEAR) {
      return null;
    }
    return published.from();
  }

  /** The annotations of both fields as they come in. */
  private static final class Collected {
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<CountryMention> countries = new ArrayList<>();
    private final List<Dyad> dyads = new ArrayList<>();
    private final List<TextDate> dates = new ArrayList<>();
    private final Set<String> coPairs = new TreeSet<>();

    Annotations annotations() {
      for (Dyad dyad : dyads) {
        coPairs.remove(dyad.key());
      }
      return new Annotations(actors, countries, dyads, dates, List.copyOf(coPairs), null);
    }
  }
}
