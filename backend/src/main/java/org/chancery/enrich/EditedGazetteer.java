package org.chancery.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Name.Kind;
import org.chancery.enrich.text.NameTrie;
import org.jspecify.annotations.Nullable;

/** Applies edits to a gazetteer, one after the other, and makes another one of what comes out. */
final class EditedGazetteer {

  private final Map<String, Entry> entries;
  private final Map<String, String> merged = new LinkedHashMap<>();
  private final List<GazetteerEdit> moves = new ArrayList<>();
  private final Set<String> moved = new HashSet<>();
  private final List<Added> added = new ArrayList<>();
  private final Map<GazetteerEdit, Set<String>> touched = new LinkedHashMap<>();

  /**
   * A spelling that no table has.
   *
   * @param after how many moves it came after
   */
  private record Added(String actor, String surface, int after) {}

  EditedGazetteer(Map<String, Entry> entries, List<GazetteerEdit> edits) {
    this.entries = new LinkedHashMap<>(entries);
    for (GazetteerEdit edit : edits) {
      Set<String> changed = apply(edit);
      if (!changed.isEmpty()) {
        touched.put(edit, changed);
      }
    }
  }

  Map<String, Entry> entries() {
    return entries;
  }

  Map<String, String> merged() {
    return merged;
  }

  /** Which edits decided about an actor, by the id that counts in the end. */
  Map<String, List<GazetteerEdit>> editsByActor() {
    Map<String, List<GazetteerEdit>> byActor = new HashMap<>();
    touched.forEach((edit, actors) -> {
      Set<String> ids = new LinkedHashSet<>();
      actors.forEach(actor -> ids.add(current(actor)));
      ids.forEach(id -> byActor.computeIfAbsent(id, _ -> new ArrayList<>()).add(edit));
    });
    return byActor;
  }

  /** The same names in the same order, but for what they name. */
  NameTrie<Name> names(Collection<Name> all) {
    NameTrie<Name> names = new NameTrie<>();
    for (Name name : all) {
      Entry entry = name.entry();
      if (entry == null) {
        names.add(name.surface(), name);
      } else {
        Entry owner = entries.get(owner(entry.id(), name.surface(), 0));
        if (owner != null) {
          names.add(name.surface(), owner.equals(entry) ? name : renamed(name, owner));
        }
      }
    }
    for (Added one : added) {
      Entry owner = entries.get(owner(one.actor(), one.surface(), one.after()));
      if (owner != null) {
        names.add(one.surface(), Name.of(Kind.ACTOR, owner, owner.country(), one.surface()));
      }
    }
    return names;
  }

  Map<String, List<Entry>> generics(Map<String, List<Entry>> former) {
    Map<String, List<Entry>> generics = new HashMap<>();
    former.forEach((name, organs) ->
        generics.put(
            name,
            organs.stream()
                .map(o -> entries.getOrDefault(current(o.id()), o))
                .distinct()
                .toList()));
    return generics;
  }

  private Set<String> apply(GazetteerEdit edit) {
    String actor = current(edit.actor());
    Entry entry = entries.get(actor);
    if (entry != null && entry.isCountry()) {
      return Set.of();
    }
    return switch (edit) {
      case Merge merge -> merge(merge, actor, entry);
      case Alias alias -> entry == null ? Set.of() : alias(entry, alias.alias());
      case Split split -> entry == null ? Set.of() : split(entry, split);
      case Office office -> entry == null ? Set.of() : office(entry, office);
    };
  }

  private Set<String> merge(Merge merge, String actor, @Nullable Entry entry) {
    String into = current(merge.into());
    Entry other = entries.get(into);
    if (other == null || other.isCountry() || actor.equals(into)) {
      return Set.of();
    }
    if (entry != null) {
      Set<String> aliases = new LinkedHashSet<>(other.aliases());
      aliases.add(entry.name());
      aliases.addAll(entry.aliases());
      aliases.remove(other.name());
      List<Role> roles = new ArrayList<>(other.roles());
      entry.roles().stream()
          .filter(role -> other.roles().stream().noneMatch(r -> r.equals(role) || r.overlaps(role)))
          .forEach(roles::add);
      roles.sort(Role.OLDEST_FIRST);
      put(other, aliases, roles);
      entries.remove(actor);
      move(actor, new Merge(actor, into));
    } else {
      merge
          .provisionalName()
          .filter(name -> !isKnown(other, name))
          .ifPresent(name -> alias(other, name));
    }
    merged.put(actor, into);
    return Set.of(into);
  }

  private static boolean isKnown(Entry entry, String name) {
    return has(List.of(entry.name()), name) || has(entry.aliases(), name);
  }

  private Set<String> alias(Entry entry, String alias) {
    Set<String> aliases = new LinkedHashSet<>(entry.aliases());
    if (alias.equals(entry.name()) || !aliases.add(alias)) {
      return Set.of();
    }
    put(entry, aliases, entry.roles());
    added.add(new Added(entry.id(), alias, moves.size()));
    return Set.of(entry.id());
  }

  private Set<String> split(Entry entry, Split split) {
    if (entries.containsKey(split.id())) {
      return Set.of();
    }
    List<String> left = new ArrayList<>(entry.aliases());
    left.removeIf(alias -> has(split.spellings(), alias));
    put(entry, left, entry.roles());
    List<String> others = new ArrayList<>(split.spellings());
    others.remove(split.name());
    entries.put(
        split.id(),
        new Entry(
            split.id(),
            split.name(),
            split.type(),
            split.country(),
            split.sector(),
            others,
            List.of(),
            null));
    move(
        entry.id(),
        new Split(
            entry.id(),
            split.spellings(),
            split.id(),
            split.name(),
            split.type(),
            split.country(),
            split.sector()));
    if (!has(split.spellings(), split.name())) {
      added.add(new Added(split.id(), split.name(), moves.size()));
    }
    return Set.of(entry.id(), split.id());
  }

  private Set<String> office(Entry entry, Office office) {
    List<Role> roles = new ArrayList<>(entry.roles());
    Role former = office.former();
    if (former != null && !roles.removeIf(former::isSameAs)) {
      return Set.of();
    }
    Role role = office.role();
    if (role != null && !roles.contains(role)) {
      roles.add(role);
      roles.sort(Role.OLDEST_FIRST);
    }
    if (roles.equals(entry.roles())) {
      return Set.of();
    }
    put(entry, entry.aliases(), roles);
    return Set.of(entry.id());
  }

  private void put(Entry e, Collection<String> aliases, List<Role> roles) {
    entries.put(
        e.id(),
        new Entry(
            e.id(),
            e.name(),
            e.type(),
            e.country(),
            e.sector(),
            List.copyOf(aliases),
            roles,
            e.successor()));
  }

  private void move(String actor, GazetteerEdit edit) {
    moves.add(edit);
    moved.add(actor);
    moved.add(edit instanceof Split split ? split.id() : actor);
  }

  /** Whose a spelling is in the end. */
  private String owner(String actor, String surface, int after) {
    if (!moved.contains(actor)) {
      return actor;
    }
    String owner = actor;
    for (GazetteerEdit edit : moves.subList(after, moves.size())) {
      if (edit.actor().equals(owner)) {
        if (edit instanceof Merge merge) {
          owner = merge.into();
        } else if (edit instanceof Split split && has(split.spellings(), surface)) {
          owner = split.id();
        }
      }
    }
    return owner;
  }

  private String current(String id) {
    String current = id;
    for (String next = merged.get(current); next != null; next = merged.get(current)) {
      current = next;
    }
    return current;
  }

  private static Name renamed(Name name, Entry owner) {
    return Name.of(name.kind(), owner, owner.country(), name.surface());
  }

  private static boolean has(List<String> spellings, String surface) {
    String form = Spelling.form(surface);
    return spellings.stream().anyMatch(spelling -> Spelling.form(spelling).equals(form));
  }
}
