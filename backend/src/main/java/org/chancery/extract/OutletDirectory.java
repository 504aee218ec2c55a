package org.chancery.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.article.Outlet;

/**
 * The known outlets, by domain and by name; read from {@code outlets.tsv} beside this class.
 *
 * <p>Lines of one name and country are one outlet with several domains; its first line counts.
 * Outlets whose alias is a dash are not found by name: texts speak of what they are called.
 */
final class OutletDirectory {

  private static final int COLUMNS = 5;
  private static final int LONGEST_NAME = 6;
  private static final String BY_DOMAIN_ALONE = "-";

  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final Map<String, List<Outlet>> byName = new HashMap<>();
  private final Map<String, Outlet> byNameAndCountry = new HashMap<>();

  private OutletDirectory() {}

  static OutletDirectory standard() {
    InputStream resource =
        Objects.requireNonNull(OutletDirectory.class.getResourceAsStream("outlets.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the list of outlets", e);
    }
  }

  /** Lines of domain, name, country, kind and aliases, parted by tabs. */
  static OutletDirectory of(List<String> lines) {
    OutletDirectory directory = new OutletDirectory();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("an outlet needs five columns: " + line);
      }
      directory.add(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
    return directory;
  }

  private void add(String domain, String name, String country, String kind, String aliases) {
    Outlet line = new Outlet(domain, name, domain, country, kind);
    Outlet outlet = byNameAndCountry.computeIfAbsent(name + '\t' + country, key -> line);
    byDomain.put(domain, outlet);
    if (aliases.equals(BY_DOMAIN_ALONE)) {
      return;
    }
    addName(name, outlet);
    for (String alias : aliases.split("\\|", -1)) {
      if (!alias.isBlank()) {
        addName(alias, outlet);
      }
    }
  }

  private void addName(String name, Outlet outlet) {
    List<Outlet> named = byName.computeIfAbsent(fold(name), key -> new ArrayList<>(1));
    if (!named.contains(outlet)) {
      named.add(outlet);
    }
  }

  /**
   * By host: the longest listed suffix of it wins, so that a country edition can have its own line.
   */
  Optional<Outlet> findByHost(String host) {
    for (String at = host; at.contains("."); at = at.substring(at.indexOf('.') + 1)) {
      Outlet outlet = byDomain.get(at);
      if (outlet != null) {
        return Optional.of(outlet);
      }
    }
    return Optional.empty();
  }

  Optional<Outlet> findByName(String name) {
    return listByName(name).stream().findFirst();
  }

  /** All outlets of a name, the best known first. */
  List<Outlet> listByName(String name) {
    return byName.getOrDefault(fold(name), List.of());
  }

  /** The listed outlet that is named first in a line; names of one word are too common for it. */
  Optional<Outlet> findNamedIn(String line) {
    String[] words = Characters.fold(line).split(" ");
    for (int from = 0; from < words.length; from++) {
      StringBuilder name = new StringBuilder(words[from]);
      for (int to = from + 1; to < Math.min(words.length, from + LONGEST_NAME); to++) {
        List<Outlet> named = byName.get(name.append(' ').append(words[to]).toString());
        if (named != null) {
          return named.stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private static String fold(String name) {
    String folded = Characters.fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
