package org.chancery.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Folding;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Table;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's tables; a mistake in them names file and line. */
final class GazetteerReader {

  private static final int NAMES_A_ROW = 3;

  private final GazetteerTables shipped;
  private final GazetteerTables own;
  private final Map<String, Entry> entries;
  private final NameTrie<Name> names;
  private final Map<String, String> ambiguous = new HashMap<>();
  private final Map<String, List<Entry>> generics = new HashMap<>();
  private final Map<String, List<Role>> roles = new HashMap<>();

  private GazetteerReader(GazetteerTables shipped, GazetteerTables own) {
    this.shipped = shipped;
    this.own = own;
    int named = 0;
    for (GazetteerTable table : GazetteerTable.values()) {
      named += table == GazetteerTable.ROLES ? 0 : rows(table).size();
    }
    this.entries = LinkedHashMap.newLinkedHashMap(named);
    this.names = new NameTrie<>(named * NAMES_A_ROW);
  }

  /** Tables with those of an installation added: rows of an id that is there extend it. */
  static Gazetteer read(GazetteerTables shipped, GazetteerTables own) {
    GazetteerReader reader = new GazetteerReader(shipped, own);
    reader.rows(GazetteerTable.ROLES).forEach(reader::role);
    reader.each(GazetteerTable.COUNTRIES, "code", reader::country);
    reader.each(GazetteerTable.ACTORS, "id", reader::actor);
    reader.rows(GazetteerTable.PHRASES).forEach(reader::phrase);
    for (Table.Row row : reader.rows(GazetteerTable.AMBIGUOUS)) {
      reader.ambiguous.put(Folding.fold(row.require("surface")), row.require("kind"));
    }
    return new Gazetteer(
        reader.entries,
        reader.names,
        reader.ambiguous,
        reader.generics,
        GazetteerTables.version(shipped, own));
  }

  private List<Table.Row> rows(GazetteerTable table) {
    List<Table.Row> rows = new ArrayList<>(shipped.get(table).rows());
    rows.addAll(own.get(table).rows());
    return rows;
  }

  private void each(GazetteerTable table, String id, Consumer<Extended> reader) {
    Set<String> known = new HashSet<>();
    shipped.get(table).rows().forEach(row -> known.add(row.require(id)));
    List<Table.Row> fresh = new ArrayList<>();
    Map<String, Table.Row> more = new HashMap<>();
    for (Table.Row row : own.get(table).rows()) {
      if (!known.contains(row.require(id))) {
        fresh.add(row);
      } else if (more.put(row.get(id), row) != null) {
        throw row.mistake(row.get(id) + " stands twice");
      }
    }
    for (Table.Row row : shipped.get(table).rows()) {
      reader.accept(new Extended(row, more.get(row.get(id))));
    }
    fresh.forEach(row -> reader.accept(new Extended(row, null)));
  }

  private void country(Extended row) {
    String code = row.require("code");
    if (code.length() < 3 || code.length() > 4) {
      throw row.mistake("'" + code + "' is no country code");
    }
    List<String> aliases = row.aliases();
    Entry entry =
        new Entry(
            code,
            row.require("name"),
            Entry.COUNTRY,
            code,
            null,
            aliases,
            List.of(),
            blankToNull(row.get("successor")));
    register(row, entry);
    add(Kind.COUNTRY, entry, code, entry.name());
    addAll(Kind.COUNTRY, entry, aliases);
    addAll(Kind.ADJECTIVE, entry, row.list("adjectives"));
    addAll(Kind.PEOPLE, entry, row.list("people"));
    addAll(Kind.CAPITAL, entry, row.list("capitals"));
    addAll(Kind.SEAT, entry, row.list("seats"));
    addAll(Kind.CITY, entry, row.list("cities"));
  }

  private void actor(Extended row) {
    String id = row.require("id");
    List<String> aliases = row.aliases();
    Entry entry =
        new Entry(
            id,
            row.require("name"),
            row.require("type"),
            blankToNull(row.get("country")),
            blankToNull(row.get("sector")),
            aliases,
            roles.getOrDefault(id, List.of()),
            null);
    if (entry.country() != null && !entries.containsKey(entry.country())) {
      throw row.mistake(id + " belongs to '" + entry.country() + "', which is no state");
    }
    register(row, entry);
    add(Kind.ACTOR, entry, entry.country(), entry.name());
    addAll(Kind.ACTOR, entry, aliases);
    addAll(Kind.SURNAME, entry, row.list("surnames"));
    for (String generic : row.list("generic")) {
      generics.computeIfAbsent(generic, _ -> new ArrayList<>(2)).add(entry);
    }
  }

  private void role(Table.Row row) {
    List<Role> held = roles.computeIfAbsent(row.require("actor"), _ -> new ArrayList<>(2));
    Role role =
        new Role(
            row.require("role"),
            blankToNull(row.get("country")),
            blankToNull(row.get("sector")),
            date(row, "from"),
            date(row, "to"));
    if (row.table() == shipped.get(GazetteerTable.ROLES)) {
      held.add(role);
    } else if (!held.contains(role)) {
      held.add(role);
      held.sort(Role.OLDEST_FIRST);
    }
  }

  private void phrase(Table.Row row) {
    String phrase = row.require("phrase");
    names.add(phrase, Name.of(Kind.PHRASE, null, blankToNull(row.get("code")), phrase));
  }

  private void register(Extended row, Entry entry) {
    if (entries.put(entry.id(), entry) != null) {
      throw row.mistake(entry.id() + " stands twice");
    }
  }

  private void addAll(Kind kind, Entry entry, List<String> surfaces) {
    for (String surface : surfaces) {
      add(kind, entry, entry.country(), surface);
    }
  }

  /** A spelling that ends in "-led" would also match where "led" is the verb. */
  private void add(Kind kind, Entry entry, @Nullable String country, String surface) {
    if (!surface.endsWith("-led")) {
      names.add(surface, Name.of(kind, entry, country, surface));
    }
  }

  private static @Nullable String date(Table.Row row, String column) {
    String cell = row.get(column);
    if (!cell.isEmpty() && Term.earliest(cell) == null) {
      throw row.mistake("'" + cell + "' is no date");
    }
    return blankToNull(cell);
  }

  private static @Nullable String blankToNull(String cell) {
    return cell.isBlank() ? null : cell;
  }

  /** A row, and the one of an installation that adds to it. */
  private record Extended(Table.Row row, Table.@Nullable Row more) {

    String get(String column) {
      return row.get(column);
    }

    String require(String column) {
      return row.require(column);
    }

    List<String> list(String column) {
      List<String> values = row.list(column);
      if (more == null || more.get(column).isEmpty()) {
        return values;
      }
      List<String> all = new ArrayList<>(values);
      for (String value : more.list(column)) {
        if (!all.contains(value)) {
          all.add(value);
        }
      }
      return all;
    }

    /** Another name that the addition has is one more alias. */
    List<String> aliases() {
      List<String> aliases = list("aliases");
      String name = more == null ? "" : more.get("name");
      if (name.isEmpty() || name.equals(get("name")) || aliases.contains(name)) {
        return aliases;
      }
      List<String> all = new ArrayList<>(aliases);
      all.add(name);
      return all;
    }

    IllegalArgumentException mistake(String what) {
      return row.mistake(what);
    }
  }
}
