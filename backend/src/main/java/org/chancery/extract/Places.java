package org.chancery.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which country a place behind an outlet's name is in; read from {@code places.tsv}. */
final class Places {

  private final Map<String, Set<String>> countries = new HashMap<>();

  private Places() {}

  static Places standard() {
    Places places = new Places();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      places.add(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    InputStream resource = Objects.requireNonNull(Places.class.getResourceAsStream("places.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(places::add);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the list of places", e);
    }
    return places;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    for (String name : line.substring(tab + 1).split("\\|")) {
      add(name, line.substring(0, tab));
    }
  }

  private void add(String name, String country) {
    countries.computeIfAbsent(Characters.fold(name), key -> new HashSet<>()).add(country);
  }

  /**
   * ISO codes of the countries that a place such as "London, England" may be in; none where it is
   * not known. Its last part decides.
   */
  Set<String> countriesOf(String place) {
    String last = place.substring(place.lastIndexOf(',') + 1);
    return countries.getOrDefault(Characters.fold(last), Set.of());
  }
}
