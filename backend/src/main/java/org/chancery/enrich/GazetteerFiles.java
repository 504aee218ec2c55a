package org.chancery.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of the tables that ship with the program, and how edits would change them. */
public final class GazetteerFiles {

  private static final String FOLDER = "backend/src/main/resources/org/chancery/enrich/gazetteer/";
  private static final int FROM = 4;
  private static final int TO = 5;
  private static final int WIKIDATA = 6;
  private static final int SOURCE = 7;
  private static final int SURNAMES = 8;
  private static final int GENERIC = 9;
  private static final int COLUMNS = 10;

  private static final class Standard {
    static final GazetteerFiles INSTANCE =
        new GazetteerFiles(lines("actors.tsv"), lines("roles.tsv"));
  }

  private final List<String> actors;
  private final List<String> roles;
  private final Map<String, Integer> actorLines = new HashMap<>();
  private final Map<String, List<String>> roleRows = new HashMap<>();

  private GazetteerFiles(List<String> actors, List<String> roles) {
    this.actors = actors;
    this.roles = roles;
    for (int i = 1; i < actors.size(); i++) {
      actorLines.put(id(actors.get(i)), i);
    }
    for (String row : roles.subList(1, roles.size())) {
      roleRows.computeIfAbsent(id(row), _ -> new ArrayList<>()).add(row);
    }
  }

  public static GazetteerFiles standard() {
    return Standard.INSTANCE;
  }

  public boolean has(String actor) {
    return actorLines.containsKey(actor);
  }

  /** The actor's item, such as {@code Q7747}. */
  public Optional<String> wikidata(String actor) {
    return cell(actor, WIKIDATA);
  }

  /** Where its entry comes from. */
  public Optional<String> source(String actor) {
    return cell(actor, SOURCE);
  }

  private Optional<String> cell(String actor, int column) {
    Integer line = actorLines.get(actor);
    return line == null
        ? Optional.empty()
        : Optional.of(cells(actors.get(line)).get(column)).filter(cell -> !cell.isBlank());
  }

  /** A unified diff without context that has the tables say what an edited gazetteer says. */
  public String patch(Gazetteer edited) {
    Set<String> ids = new TreeSet<>();
    edited.editedActors().forEach(id -> ids.addAll(edited.sameAs(id)));
    return diff("actors.tsv", actors, actors(edited, ids))
        + diff("roles.tsv", roles, roles(edited, ids));
  }

  private List<String> actors(Gazetteer edited, Set<String> ids) {
    List<String> rows = without(actors, ids);
    entries(edited, ids).forEach(entry -> rows.add(row(entry, edited.sameAs(entry.id()))));
    return sorted(rows, GazetteerFiles::id);
  }

  /** Offices that stay are written as they were. */
  private List<String> roles(Gazetteer edited, Set<String> ids) {
    List<String> rows = without(roles, ids);
    for (Entry entry : entries(edited, ids)) {
      List<Role> left = new ArrayList<>(entry.roles());
      for (String row : roleRows.getOrDefault(entry.id(), List.of())) {
        if (left.remove(role(row))) {
          rows.add(row);
        }
      }
      left.forEach(role -> rows.add(row(entry.id(), role)));
    }
    return sorted(rows, row -> id(row) + "\t" + cells(row).get(FROM));
  }

  private static List<Entry> entries(Gazetteer edited, Set<String> ids) {
    return ids.stream()
        .filter(id -> edited.current(id).equals(id))
        .flatMap(id -> edited.find(id).stream())
        .toList();
  }

  private static List<String> without(List<String> rows, Set<String> ids) {
    return new ArrayList<>(rows.stream().filter(row -> !ids.contains(id(row))).toList());
  }

  /** Below the header by character code, as the check of the tables wants them. */
  private static List<String> sorted(List<String> rows, Function<String, String> key) {
    rows.subList(1, rows.size()).sort(Comparator.comparing(key));
    return rows;
  }

  private static String id(String row) {
    return cells(row).getFirst();
  }

  private static Role role(String row) {
    List<String> cells = cells(row);
    List<@Nullable String> values = new ArrayList<>();
    cells.forEach(cell -> values.add(cell.isBlank() ? null : cell));
    return new Role(cells.get(1), values.get(2), values.get(3), values.get(FROM), values.get(TO));
  }

  private static String row(String actor, Role role) {
    return String.join(
        "\t",
        actor,
        role.name(),
        text(role.country()),
        text(role.sector()),
        text(role.from()),
        text(role.to()));
  }

  /** With the surnames and general names of all that are one by now. */
  private String row(Entry entry, List<String> same) {
    return String.join(
        "\t",
        entry.id(),
        entry.name(),
        entry.type(),
        text(entry.country()),
        text(entry.sector()),
        String.join("|", entry.aliases()),
        wikidata(entry.id()).orElse(""),
        source(entry.id()).orElse("edited"),
        joined(same, SURNAMES),
        joined(same, GENERIC));
  }

  private String joined(List<String> ids, int column) {
    Set<String> parts = new LinkedHashSet<>();
    ids.forEach(id -> cell(id, column).ifPresent(cell -> parts.addAll(List.of(cell.split("\\|")))));
    return String.join("|", parts);
  }

  /**
   * @param after rows that stay come in the same order as before
   */
  private static String diff(String file, List<String> before, List<String> after) {
    Set<String> kept = new HashSet<>(before);
    kept.retainAll(new HashSet<>(after));
    StringBuilder hunks = new StringBuilder();
    int from = 0;
    int to = 0;
    while (from < before.size() || to < after.size()) {
      List<String> taken = upTo(kept, before, from);
      List<String> put = upTo(kept, after, to);
      if (taken.isEmpty() && put.isEmpty()) {
        from++;
        to++;
        continue;
      }
      hunks.append(
          "@@ -%d,%d +%d,%d @@\n"
              .formatted(
                  from + (taken.isEmpty() ? 0 : 1),
                  taken.size(),
                  to + (put.isEmpty() ? 0 : 1),
                  put.size()));
      taken.forEach(row -> hunks.append('-').append(row).append('\n'));
      put.forEach(row -> hunks.append('+').append(row).append('\n'));
      from += taken.size();
      to += put.size();
    }
    return hunks.isEmpty()
        ? ""
        : "--- a/" + FOLDER + file + "\n+++ b/" + FOLDER + file + "\n" + hunks;
  }

  private static List<String> upTo(Set<String> kept, List<String> rows, int from) {
    int to = from;
    while (to < rows.size() && !kept.contains(rows.get(to))) {
      to++;
    }
    return rows.subList(from, to);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    while (cells.size() < COLUMNS) {
      cells.add("");
    }
    return cells;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static List<String> lines(String file) {
    InputStream in =
        Objects.requireNonNull(GazetteerFiles.class.getResourceAsStream("gazetteer/" + file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
