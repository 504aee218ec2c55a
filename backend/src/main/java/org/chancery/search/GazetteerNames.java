package org.chancery.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;

/** Names as the gazetteer has them. */
final class GazetteerNames implements Names {

  private final Supplier<Gazetteer> current;

  /**
   * @param current as people have edited it by now
   */
  GazetteerNames(Supplier<Gazetteer> current) {
    this.current = current;
  }

  @Override
  public String actor(String id) {
    return current.get().find(id).map(Entry::name).orElseGet(() -> readable(id));
  }

  @Override
  public String side(String code) {
    String country = current.get().countries().get(code);
    return country != null ? country : actor(code);
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
  public List<String> countriesNamed(String name) {
    Gazetteer gazetteer = current.get();
    String code = name.toUpperCase(Locale.ROOT);
    if (gazetteer.countries().containsKey(code)) {
      return List.of(code);
    }
    return gazetteer.lookup(name).stream().filter(Entry::isCountry).map(Entry::id).toList();
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
