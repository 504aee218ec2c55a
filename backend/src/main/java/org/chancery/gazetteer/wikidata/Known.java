package org.chancery.gazetteer.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.Spelling;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;
import org.chancery.gazetteer.SharedOffices;
import org.jspecify.annotations.Nullable;

/** What shipped and own tables have: who goes by a name, who is an item, who held an office. */
final class Known {

  private record Holder(String actor, Term term) {}

  private final Map<String, String> byItem = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  Known(List<GazetteerTables> gazetteers) {
    for (GazetteerTables tables : gazetteers) {
      for (Table.Row row : tables.get(GazetteerTable.COUNTRIES).rows()) {
        for (String column :
            List.of("name", "aliases", "adjectives", "people", "capitals", "seats", "cities")) {
          row.list(column).forEach(name -> own(name, row.get("code")));
        }
      }
      for (Table.Row row : tables.get(GazetteerTable.PHRASES).rows()) {
        own(row.get("phrase"), "phrase");
      }
      for (Table.Row row : tables.get(GazetteerTable.ACTORS).rows()) {
        String id = row.get("id");
        actor(id, row.get("type"), row.get("country"), row.get("wikidata"));
        for (String column : List.of("name", "aliases")) {
          row.list(column).forEach(name -> name(id, name));
        }
        row.list("surnames").forEach(name -> own(name, id));
      }
      for (Table.Row row : tables.get(GazetteerTable.ROLES).rows()) {
        office(row.get("actor"), row.get("role"), row.get("country"), Term.of(row));
      }
    }
  }

  /** An addition to an actor that is there does not repeat what it is. */
  void actor(String id, String type, String country, String item) {
    kinds.putIfAbsent(id, type + "\t" + country + "\t");
    if (!item.isEmpty()) {
      byItem.put(item, id);
      items.put(id, item);
    }
  }

  void name(String id, String name) {
    byName.computeIfAbsent(kinds.get(id) + Spelling.key(name), _ -> new HashSet<>(2)).add(id);
    own(name, id);
  }

  void office(String id, String office, String country, Term term) {
    holders
        .computeIfAbsent(office + "\t" + country, _ -> new ArrayList<>(2))
        .add(new Holder(id, term));
  }

  boolean has(String id) {
    return kinds.containsKey(id);
  }

  @Nullable String find(String item) {
    return byItem.get(item);
  }

  /** The item that an entry is known to be. */
  @Nullable String item(String id) {
    return items.get(id);
  }

  Set<String> named(String type, String country, String name) {
    return byName.getOrDefault(type + "\t" + country + "\t" + Spelling.key(name), Set.of());
  }

  /** Whether an entry goes by a name already. */
  boolean isNameOf(String id, String name) {
    return ownersOf(name).contains(id);
  }

  boolean isOfAnother(String id, String name) {
    Set<String> owners = ownersOf(name);
    return owners.size() > (owners.contains(id) ? 1 : 0);
  }

  boolean hasOffice(String id, String office, String country, Term term) {
    return holders(office, country).stream()
        .anyMatch(h -> h.actor().equals(id) && (h.term().overlaps(term) || h.term().equals(term)));
  }

  boolean isHeldByAnother(String id, String office, String country, Term term) {
    return !SharedOffices.contains(office)
        && holders(office, country).stream()
            .anyMatch(h -> !h.actor().equals(id) && h.term().overlaps(term));
  }

  private List<Holder> holders(String office, String country) {
    return holders.getOrDefault(office + "\t" + country, List.of());
  }

  private Set<String> ownersOf(String name) {
    return owners.getOrDefault(Spelling.key(name), Set.of());
  }

  private void own(String name, String owner) {
    owners.computeIfAbsent(Spelling.key(name), _ -> new HashSet<>(2)).add(owner);
  }
}
