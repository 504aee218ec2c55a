package org.chancery.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.Folding;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Table;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's tables; a mistake in them names file and line. */
final class GazetteerReader {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final NameTrie<Name> names = new NameTrie<>();
  private final Map<String, String> ambiguous = new HashMap<>();
  private final Map<String, List<Entry>> generics = new HashMap<>();
  private final Map<String, List<Role>> roles = new HashMap<>();

  private GazetteerReader() {}

  static Gazetteer standard() {
    return read(
        table("countries.tsv"),
        table("actors.tsv"),
        table("roles.tsv"),
        table("phrases.tsv"),
        table("ambiguous.tsv"));
  }

  static Gazetteer read(
      Table countries, Table actors, Table roles, Table phrases, Table ambiguous) {
    GazetteerReader reader = new GazetteerReader();
    roles.rows().forEach(reader::role);
    countries.rows().forEach(reader::country);
    actors.rows().forEach(reader::actor);
    phrases.rows().forEach(reader::phrase);
    ambiguous
        .rows()
        .forEach(
            row -> reader.ambiguous.put(Folding.fold(row.require("surface")), row.require("kind")));
    return new Gazetteer(reader.entries, reader.names, reader.ambiguous, reader.generics);
  }

  private static Table table(String file) {
    return Table.read(GazetteerReader.class, "gazetteer/" + file);
  }

  private void country(Table.Row row) {
    String code = row.require("code");
    if (code.length() < 3 || code.length() > 4) {
      throw row.mistake("'" + code + "' is no country code");
    }
    Entry entry =
        new Entry(
            code,
            row.require("name"),
            Entry.COUNTRY,
            code,
            null,
            row.list("aliases"),
            List.of(),
            blankToNull(row.get("successor")));
    register(row, entry);
    add(Kind.COUNTRY, entry, code, entry.name());
    addAll(Kind.COUNTRY, entry, row.list("aliases"));
    addAll(Kind.ADJECTIVE, entry, row.list("adjectives"));
    addAll(Kind.PEOPLE, entry, row.list("people"));
    addAll(Kind.CAPITAL, entry, row.list("capitals"));
    addAll(Kind.SEAT, entry, row.list("seats"));
    addAll(Kind.CITY, entry, row.list("cities"));
  }

  private void actor(Table.Row row) {
    String id = row.require("id");
    Entry entry =
        new Entry(
            id,
            row.require("name"),
            row.require("type"),
            blankToNull(row.get("country")),
            blankToNull(row.get("sector")),
            row.list("aliases"),
            roles.getOrDefault(id, List.of()),
            null);
    if (entry.country() != null && !entries.containsKey(entry.country())) {
      throw row.mistake(id + " belongs to '" + entry.country() + "', which is no state");
    }
    register(row, entry);
    add(Kind.ACTOR, entry, entry.country(), entry.name());
    addAll(Kind.ACTOR, entry, row.list("aliases"));
    addAll(Kind.SURNAME, entry, row.list("surnames"));
    for (String generic : row.list("generic")) {
      generics.computeIfAbsent(generic, _ -> new ArrayList<>()).add(entry);
    }
  }

  private void role(Table.Row row) {
    roles
        .computeIfAbsent(row.require("actor"), _ -> new ArrayList<>())
        .add(
            new Role(
                row.require("role"),
                blankToNull(row.get("country")),
                blankToNull(row.get("sector")),
                day(row, "from", false),
                day(row, "to", true)));
  }

  private void phrase(Table.Row row) {
    String phrase = row.require("phrase");
    names.add(phrase, Name.of(Kind.PHRASE, null, blankToNull(row.get("code")), phrase));
  }

  private void register(Table.Row row, Entry entry) {
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

  private static @Nullable LocalDate day(Table.Row row, String column, boolean end) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return switch (cell.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(cell), end ? 12 : 1, end ? 31 : 1);
        case 7 -> end ? YearMonth.parse(cell).atEndOfMonth() : YearMonth.parse(cell).atDay(1);
        default -> LocalDate.parse(cell);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.mistake("'" + cell + "' is no date");
    }
  }

  private static @Nullable String blankToNull(String cell) {
    return cell.isBlank() ? null : cell;
  }
}
