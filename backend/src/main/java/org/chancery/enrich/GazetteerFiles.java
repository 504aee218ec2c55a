package org.chancery.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of the tables that ship with the program, and how edits would change them. */
public final class GazetteerFiles {

  private static final String FOLDER = "backend/src/main/resources/org/chancery/enrich/gazetteer/";
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
  private final Map<String, List<Integer>> roleLines = new HashMap<>();

  private GazetteerFiles(List<String> actors, List<String> roles) {
    this.actors = actors;
    this.roles = roles;
    for (int i = 1; i < actors.size(); i++) {
      actorLines.put(cells(actors.get(i)).getFirst(), i);
    }
    for (int i = 1; i < roles.size(); i++) {
      roleLines.computeIfAbsent(cells(roles.get(i)).getFirst(), _ -> new ArrayList<>()).add(i);
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
    Map<Integer, List<String>> actorRows = new TreeMap<>();
    Map<Integer, List<String>> roleRows = new TreeMap<>();
    Gazetteer standard = Gazetteer.standard();
    Set<String> ids = new TreeSet<>(edited.editedActors());
    Set<String> all = new TreeSet<>(ids);
    ids.forEach(id -> all.addAll(edited.sameAs(id)));
    for (String id : all) {
      Entry before = has(id) ? standard.find(id).orElse(null) : null;
      Entry after = edited.current(id).equals(id) ? edited.find(id).orElse(null) : null;
      Integer line = actorLines.get(id);
      if (line != null || after != null) {
        put(
            actorRows,
            line == null ? actors.size() : line,
            after == null ? null : row(after, edited.sameAs(id)));
      }
      roles(roleRows, id, before, after);
    }
    return diff("actors.tsv", actors, actorRows) + diff("roles.tsv", roles, roleRows);
  }

  private void roles(
      Map<Integer, List<String>> rows, String id, @Nullable Entry before, @Nullable Entry after) {
    List<Integer> lines = roleLines.getOrDefault(id, List.of());
    List<Role> left = new ArrayList<>(after == null ? List.of() : after.roles());
    List<Role> known = before == null ? List.of() : before.roles();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= known.size() || !left.remove(known.get(i))) {
        put(rows, lines.get(i), null);
      }
    }
    int at = lines.isEmpty() ? roles.size() : lines.getLast();
    for (Role role : left) {
      if (at < roles.size() && !rows.containsKey(at)) {
        put(rows, at, roles.get(at));
      }
      put(
          rows,
          at,
          String.join(
              "\t",
              id,
              role.name(),
              text(role.country()),
              text(role.sector()),
              text(role.from()),
              text(role.to())));
    }
  }

  private static void put(Map<Integer, List<String>> rows, int line, @Nullable String row) {
    List<String> there = rows.computeIfAbsent(line, _ -> new ArrayList<>());
    if (row != null) {
      there.add(row);
    }
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

  private static String diff(String file, List<String> lines, Map<Integer, List<String>> changes) {
    StringBuilder hunks = new StringBuilder();
    int shift = 0;
    for (Map.Entry<Integer, List<String>> change : changes.entrySet()) {
      int at = change.getKey();
      List<String> rows = change.getValue();
      int old = at < lines.size() ? 1 : 0;
      if (old == 1 && rows.equals(List.of(lines.get(at)))) {
        continue;
      }
      int from = old == 0 ? at : at + 1;
      int to = at + 1 + shift - (rows.isEmpty() ? 1 : 0);
      hunks.append("@@ -%d,%d +%d,%d @@\n".formatted(from, old, to, rows.size()));
      if (old == 1) {
        hunks.append('-').append(lines.get(at)).append('\n');
      }
      rows.forEach(row -> hunks.append('+').append(row).append('\n'));
      shift += rows.size() - old;
    }
    return hunks.isEmpty()
        ? ""
        : "--- a/" + FOLDER + file + "\n+++ b/" + FOLDER + file + "\n" + hunks;
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
