package org.chancery.gazetteer.wikidata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.enrich.ActorTerms;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.Term;
import org.chancery.enrich.text.Table;
import org.chancery.gazetteer.wikidata.Item.Held;
import org.jspecify.annotations.Nullable;

/** Finds for each item the entry that it is, or makes one, and adds what the entry lacks. */
final class Merger {

  private static final String HUMAN = "Q5";
  private static final Kind PERSON = new Kind("person", "");

  private record Kind(String type, String sector) {}

  private record Role(String office, String country, Term term) {}

  private final Known known;
  private final OwnTables own;
  private final ImportReport report;
  private final Map<String, Kind> kinds = new HashMap<>();

  Merger(Known known, OwnTables own, ImportReport report) {
    this.known = known;
    this.own = own;
    this.report = report;
    for (Table.Row row : Table.read(Merger.class, "classes.tsv").rows()) {
      kinds.put(row.require("item"), new Kind(row.require("type"), row.require("sector")));
    }
  }

  void merge(Item item) {
    report.read();
    String name = NameRules.plain(item.label());
    Kind kind = kind(item);
    if (kind == null) {
      report.leftOut("neither a person nor an organisation of a known kind");
    } else if (name.isEmpty() || !item.id().matches("Q\\d+")) {
      report.leftOut("no English name");
    } else {
      merge(item, name, kind);
    }
  }

  private void merge(Item item, String name, Kind kind) {
    List<Role> roles = kind.equals(PERSON) ? roles(item) : List.of();
    String country = country(item, roles);
    String id = known.find(item.id());
    if (id == null) {
      Set<String> named = known.named(kind.type(), country, name);
      if (named.size() > 1) {
        report.leftOut("several entries have its name");
        return;
      }
      id = named.isEmpty() ? null : named.iterator().next();
      if (id != null && known.item(id) != null) {
        report.leftOut("its name belongs to another entry");
        return;
      }
    }
    if (id != null) {
      extend(id, item, kind, country, name, roles);
      report.merged();
    } else {
      create(item, kind, country, name, roles);
    }
  }

  private void create(Item item, Kind kind, String country, String name, List<Role> roles) {
    String refusal = NameRules.refusal(name, !kind.equals(PERSON));
    if (kind.equals(PERSON) && roles.isEmpty()) {
      report.leftOut("no office whose name, state and beginning are known");
    } else if (refusal != null) {
      report.leftOut("its name is " + refusal);
    } else if (known.isOfAnother("", name)) {
      report.leftOut("its name belongs to another entry");
    } else {
      String id = id(kind, name);
      Map<String, String> cells = own.actor(id);
      cells.put("name", name);
      cells.put("type", kind.type());
      cells.put("country", country);
      cells.put(
          "sector",
          kind.equals(PERSON) ? OfficeNames.sector(roles.getLast().office()) : kind.sector());
      known.actor(id, kind.type(), country, "");
      known.name(id, name);
      extend(id, item, kind, country, name, roles);
      report.fresh();
    }
  }

  private void extend(
      String id, Item item, Kind kind, String country, String name, List<Role> roles) {
    boolean isKnown = id.equals(known.find(item.id()));
    known.actor(id, kind.type(), country, item.id());
    Set<String> aliases = new LinkedHashSet<>();
    for (String alias : names(item, name)) {
      String refusal = NameRules.refusal(alias, false);
      if (refusal != null) {
        report.leftOutName(refusal);
      } else if (known.isOfAnother(id, alias)) {
        report.leftOutName("name of another entry");
      } else if (!known.isNameOf(id, alias)) {
        aliases.add(alias);
        known.name(id, alias);
      }
    }
    roles.forEach(role -> add(id, role));
    if (aliases.isEmpty() && isKnown) {
      return;
    }
    Map<String, String> cells = own.actor(id);
    cells.put("wikidata", item.id());
    if (cells.getOrDefault("source", "").isEmpty()) {
      cells.put("source", "https://www.wikidata.org/wiki/" + item.id());
    }
    String former = cells.getOrDefault("aliases", "");
    String added = String.join("|", aliases);
    cells.put(
        "aliases", former.isEmpty() || added.isEmpty() ? former + added : former + "|" + added);
  }

  private void add(String id, Role role) {
    if (known.hasOffice(id, role.office(), role.country(), role.term())) {
      return;
    }
    if (known.isHeldByAnother(id, role.office(), role.country(), role.term())) {
      report.leftOutOffice("held by another at that time");
      return;
    }
    known.office(id, role.office(), role.country(), role.term());
    own.add(
        List.of(
            id,
            role.office(),
            role.country(),
            OfficeNames.sector(role.office()),
            role.term().from(),
            role.term().to()));
  }

  /** Offices as tables write them, oldest first. */
  private List<Role> roles(Item item) {
    List<Role> roles = new ArrayList<>();
    for (Held held : item.offices()) {
      Entry state = Gazetteer.standard().find(held.country()).orElse(null);
      if (held.name().isEmpty()) {
        report.leftOutOffice("no name in this file");
      } else if (state == null) {
        report.leftOutOffice("of no state");
      } else if (held.from().isEmpty()) {
        report.leftOutOffice("no beginning");
      } else {
        roles.add(
            new Role(
                OfficeNames.of(NameRules.plain(held.name()), state),
                state.id(),
                new Term(held.from(), held.to())));
      }
    }
    roles.removeIf(role -> role.term().endsBeforeItBegins());
    roles.sort(Comparator.comparing(role -> role.term().from()));
    return roles;
  }

  private static String country(Item item, List<Role> roles) {
    if (!roles.isEmpty()) {
      return roles.getLast().country();
    }
    return item.countries().isEmpty() ? "" : item.countries().getFirst();
  }

  private static List<String> names(Item item, String name) {
    List<String> names = new ArrayList<>();
    names.add(name);
    item.aliases().forEach(alias -> names.add(NameRules.plain(alias)));
    names.removeIf(String::isEmpty);
    return names;
  }

  private @Nullable Kind kind(Item item) {
    if (item.classes().contains(HUMAN)) {
      return PERSON;
    }
    return item.classes().stream()
        .sorted()
        .map(kinds::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String id(Kind kind, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String id = ActorTerms.prefix(kind.type()) + (slug.isEmpty() ? "item" : slug);
    String free = id;
    for (int number = 2; known.has(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
