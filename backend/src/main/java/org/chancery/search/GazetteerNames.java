package org.chancery.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.Role;
import org.chancery.index.DocumentMapper;
import org.chancery.search.query.Spelt;

/** Names as the gazetteer has them. */
final class GazetteerNames implements Names {

  private static final int SHORT_WORD = 3;

  private final Supplier<Gazetteer> current;
  private final Map<String, String> labels;

  private GazetteerNames(Supplier<Gazetteer> current, Map<String, String> labels) {
    this.current = current;
    this.labels = Map.copyOf(labels);
  }

  /**
   * @param current as people have edited it by now
   */
  GazetteerNames(Supplier<Gazetteer> current) {
    this(current, current.get().countries());
  }

  /**
   * @param chosen labels by code, in whatever case, that are shown instead of the gazetteer's
   * @throws IllegalArgumentException with one sentence, where a code is that of no state
   */
  static GazetteerNames of(Supplier<Gazetteer> current, Map<String, String> chosen) {
    Map<String, String> labels = new HashMap<>(current.get().countries());
    chosen.forEach((key, label) -> {
      String code = key.toUpperCase(Locale.ROOT);
      if (!labels.containsKey(code) || label.isBlank()) {
        throw new IllegalArgumentException(
            "The setting chancery.label."
                + code
                + " must be a label for the ISO 3166-1 alpha-3 code of a state.");
      }
      labels.put(code, label.strip());
    });
    return new GazetteerNames(current, labels);
  }

  @Override
  public boolean knowsActor(String id) {
    return current.get().find(id).isPresent() || current.get().sameAs(id).size() > 1;
  }

  @Override
  public Object version() {
    return current.get();
  }

  @Override
  public String actor(String id) {
    return current.get().find(id).map(Entry::name).orElseGet(() -> readable(id));
  }

  @Override
  public String side(String code) {
    String country = labels.get(code);
    return country != null
        ? country
        : Blocs.find(code).map(bloc -> bloc.name() + " members").orElseGet(() -> actor(code));
  }

  @Override
  public List<String> actorsNamed(String name) {
    Gazetteer gazetteer = current.get();
    if (gazetteer.find(name).filter(e -> !e.isCountry()).isPresent()) {
      return gazetteer.sameAs(name);
    }
    return gazetteer.lookup(name).stream()
        .filter(e -> !e.isCountry())
        .flatMap(e -> gazetteer.sameAs(e.id()).stream())
        .toList();
  }

  @Override
  public List<String> sameActor(String id) {
    return current.get().sameAs(id);
  }

  @Override
  public List<Role> offices(String actor) {
    return current.get().find(actor).map(Entry::roles).orElse(List.of());
  }

  @Override
  public List<Named> sides() {
    Stream<Named> blocs = Blocs.all().stream().map(b -> new Named(b.value(), side(b.value())));
    Stream<Named> states = labels.entrySet().stream().map(e -> new Named(e.getKey(), e.getValue()));
    return Stream.concat(
            blocs.sorted(Comparator.comparing(Named::name)),
            states.sorted(Comparator.comparing(Named::name)))
        .toList();
  }

  @Override
  public List<String> countriesNamed(String name) {
    Gazetteer gazetteer = current.get();
    String code = name.toUpperCase(Locale.ROOT);
    if (gazetteer.countries().containsKey(code)) {
      return List.of(code);
    }
    List<String> found =
        gazetteer.lookup(name).stream().filter(Entry::isCountry).map(Entry::id).toList();
    return found.isEmpty() ? labelled(name) : found;
  }

  @Override
  public List<String> actorsLike(String name, int most) {
    String word = DocumentMapper.fold(name.replace("*", ""));
    List<Entry> actors = current.get().entries().stream().filter(e -> !e.isCountry()).toList();
    return Stream.<Predicate<Entry>>of(
            e -> Spelt.near(word, DocumentMapper.fold(e.name())),
            e -> hasWord(e, part -> part.length() > SHORT_WORD && Spelt.near(word, part)),
            e -> hasWord(e, part -> word.length() >= SHORT_WORD && part.startsWith(word)))
        .flatMap(like -> actors.stream().filter(like))
        .map(Entry::name)
        .distinct()
        .limit(most)
        .toList();
  }

  /** A surname is often all that is written. */
  private static boolean hasWord(Entry entry, Predicate<String> such) {
    return Arrays.stream(DocumentMapper.fold(entry.name()).split("[ -]")).anyMatch(such);
  }

  @Override
  public List<String> countriesLike(String name, int most) {
    String word = DocumentMapper.fold(name.strip());
    Map<String, String> byFolded = new HashMap<>();
    labels.values().forEach(label -> byFolded.put(DocumentMapper.fold(label), label));
    return Spelt.nearest(word, byFolded.keySet().stream(), most).stream()
        .map(byFolded::get)
        .toList();
  }

  private List<String> labelled(String name) {
    return labels.entrySet().stream()
        .filter(label -> label.getValue().equalsIgnoreCase(name.strip()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@code Cho Hyun} for the provisional {@code person:~cho-hyun}. */
  private static String readable(String id) {
    int colon = id.indexOf(':');
    if (colon < 0) {
      return id;
    }
    return Arrays.stream(id.substring(colon + 1).replace("~", "").split("-", -1))
        .map(w -> w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
