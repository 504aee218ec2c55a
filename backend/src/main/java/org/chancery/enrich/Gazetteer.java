package org.chancery.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.enrich.text.Folding;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The states and actors that enrichment knows, with every spelling of their names.
 *
 * <p>Immutable and thread-safe. The standard one is read from the class path once.
 */
public final class Gazetteer {

  private static final class Standard {
    static final Gazetteer INSTANCE = of(GazetteerTables.shipped(), GazetteerTables.none());
  }

  private final String version;
  private final Map<String, Entry> entries;
  private final Map<String, String> countries;
  private final NameTrie<Name> names;
  private final Map<String, String> ambiguous;
  private final Map<String, List<Entry>> generics;
  private final Map<String, List<Entry>> holders;
  private final Map<String, List<Entry>> personsBySurname;
  private final Map<String, String> merged;
  private final Map<String, List<GazetteerEdit>> edits;

  Gazetteer(
      Map<String, Entry> entries,
      NameTrie<Name> names,
      Map<String, String> ambiguous,
      Map<String, List<Entry>> generics,
      String version) {
    this(entries, names, ambiguous, generics, version, Map.of(), Map.of());
  }

  private Gazetteer(
      Map<String, Entry> entries,
      NameTrie<Name> names,
      Map<String, String> ambiguous,
      Map<String, List<Entry>> generics,
      String version,
      Map<String, String> merged,
      Map<String, List<GazetteerEdit>> edits) {
    this.version = version;
    this.entries = Collections.unmodifiableMap(entries);
    this.names = names;
    this.ambiguous = Map.copyOf(ambiguous);
    this.generics = Map.copyOf(generics);
    this.countries = countriesOf(entries);
    this.holders = holdersOf(entries);
    this.personsBySurname = bySurname(entries);
    this.merged = Map.copyOf(merged);
    this.edits = Map.copyOf(edits);
  }

  /** The one that ships with the program. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * Made of these tables, with the rows of an installation's own added to them.
   *
   * @throws IllegalArgumentException with file and line of a mistake
   */
  public static Gazetteer of(GazetteerTables tables, GazetteerTables own) {
    return GazetteerReader.read(tables, own);
  }

  /** Names the tables that this was made of, such as {@code g1f0c2b9e}; others have another. */
  public String version() {
    return version;
  }

  /** This one as people edited it. */
  public Gazetteer edited(List<GazetteerEdit> all) {
    if (all.isEmpty()) {
      return this;
    }
    EditedGazetteer edited = new EditedGazetteer(entries, all);
    return new Gazetteer(
        edited.entries(),
        edited.names(names.all()),
        ambiguous,
        edited.generics(generics),
        version,
        edited.merged(),
        edited.editsByActor());
  }

  /** The entry of this id, or of the one that it was merged into. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(current(id)));
  }

  /** The id that counts for an actor. */
  public String current(String id) {
    String current = id;
    for (String next = merged.get(current); next != null; next = merged.get(current)) {
      current = next;
    }
    return current;
  }

  /** Every id by which articles may still name an actor, the one that counts first. */
  public List<String> sameAs(String id) {
    String current = current(id);
    List<String> same = new ArrayList<>(List.of(current));
    merged.keySet().stream().filter(m -> current(m).equals(current)).sorted().forEach(same::add);
    return same;
  }

  /** What people decided about an actor, oldest first. */
  public List<GazetteerEdit> edits(String id) {
    return edits.getOrDefault(current(id), List.of());
  }

  /** Whom people decided anything about. */
  Set<String> editedActors() {
    return edits.keySet();
  }

  /** Every actor and every state. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** Actors with these words in any of their spellings, those that are called just so first. */
  public List<Entry> search(String words, int most) {
    List<Entry> found = new ArrayList<>(lookup(words));
    String folded = Folding.fold(words.strip());
    if (!folded.isEmpty()) {
      entries.values().stream()
          .filter(e ->
              Stream.concat(Stream.of(e.id(), e.name()), e.aliases().stream())
                  .anyMatch(spelling -> Folding.fold(spelling).contains(folded)))
          .sorted(Comparator.comparing(Entry::name))
          .forEach(entry -> add(found, entry));
    }
    return found.stream().filter(e -> !e.isCountry()).limit(most).toList();
  }

  /** Every spelling of an actor that is known, its name first. */
  public List<String> spellings(String id) {
    Set<String> spellings = new LinkedHashSet<>();
    find(id)
        .ifPresent(entry -> {
          spellings.add(entry.name());
          spellings.addAll(entry.aliases());
          names.all().stream()
              .filter(name -> entry.equals(name.entry()))
              .forEach(name -> spellings.add(name.surface()));
        });
    return List.copyOf(spellings);
  }

  /** The word by which texts call a person for short. */
  public static Optional<String> surname(Entry entry) {
    return entry.isPerson() ? Optional.of(Surnames.surname(entry)) : Optional.empty();
  }

  /**
   * What a name may stand for, states first; case, accents and hyphens do not matter. "russian",
   * "Moscow" and "RUS" all give Russia.
   */
  public List<Entry> lookup(String name) {
    List<Entry> found = new ArrayList<>();
    Entry byId = entries.get(name);
    if (byId == null) {
      byId = entries.get(name.trim().toUpperCase(Locale.ROOT));
    }
    if (byId != null) {
      found.add(byId);
    }
    List<Token> tokens = Tokenizer.tokenize(name.trim());
    if (tokens.isEmpty()) {
      return found;
    }
    for (NameTrie.Match<Name> match : names.matches(tokens, 0, tokens.size())) {
      if (match.to() == tokens.size()) {
        addAll(found, match.values());
      }
    }
    found.sort((one, other) -> Boolean.compare(other.isCountry(), one.isCountry()));
    return found;
  }

  /** Labels of all states by code, sorted by label. */
  public Map<String, String> countries() {
    return countries;
  }

  /** Everybody, surnames indexed once. */
  Map<String, List<Entry>> personsBySurname() {
    return personsBySurname;
  }

  NameTrie<Name> names() {
    return names;
  }

  /** Why a spelling needs evidence before it counts: person, us-place, common-word, compound. */
  Optional<String> ambiguity(String surface) {
    return Optional.ofNullable(ambiguous.get(Folding.fold(surface)));
  }

  /** Organs that may be called by a generic name such as "foreign ministry". */
  List<Entry> generic(String name) {
    return generics.getOrDefault(name, List.of());
  }

  /** Who is known to have held an office at any time. */
  public List<Entry> holders(String office, @Nullable String country) {
    return holders.getOrDefault(country + "/" + Folding.fold(office), List.of());
  }

  /** Who held an office of a state on a day. */
  Optional<Entry> holder(String country, String office, LocalDate day) {
    for (Entry entry : holders(office, country)) {
      for (Role role : entry.roles()) {
        if (country.equals(role.country())
            && Folding.fold(role.name()).equals(Folding.fold(office))
            && role.isHeldOn(day)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private void addAll(List<Entry> found, List<Name> candidates) {
    for (Name candidate : candidates) {
      add(found, candidate.entry());
      if (candidate.kind() != Name.Kind.ACTOR
          && candidate.kind() != Name.Kind.PHRASE
          && candidate.kind() != Name.Kind.SURNAME
          && candidate.country() != null) {
        add(found, entries.get(candidate.country()));
      }
    }
  }

  private static void add(List<Entry> found, @Nullable Entry entry) {
    if (entry != null && !found.contains(entry)) {
      found.add(entry);
    }
  }

  private static Map<String, String> countriesOf(Map<String, Entry> entries) {
    Map<String, String> byLabel = new TreeMap<>();
    for (Entry entry : entries.values()) {
      if (entry.isCountry()) {
        byLabel.put(entry.name() + "\t" + entry.id(), entry.id());
      }
    }
    Map<String, String> labels = new LinkedHashMap<>();
    byLabel.forEach((label, code) -> labels.put(code, label.substring(0, label.indexOf('\t'))));
    return Collections.unmodifiableMap(labels);
  }

  private static Map<String, List<Entry>> bySurname(Map<String, Entry> entries) {
    Map<String, List<Entry>> persons = new HashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.isPerson()) {
        persons.computeIfAbsent(Surnames.surname(entry), _ -> new ArrayList<>(1)).add(entry);
      }
    }
    return persons;
  }

  private static Map<String, List<Entry>> holdersOf(Map<String, Entry> entries) {
    Map<String, List<Entry>> holders = new HashMap<>();
    for (Entry entry : entries.values()) {
      for (Role role : entry.roles()) {
        String key = role.country() + "/" + Folding.fold(role.name());
        holders.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
      }
    }
    return holders;
  }
}
