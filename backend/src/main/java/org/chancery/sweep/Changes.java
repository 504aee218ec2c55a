package org.chancery.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.copies.CopyFinder.Joined;
import org.chancery.index.Sketches.Found;
import org.chancery.index.TextWriter.Members;
import org.jspecify.annotations.Nullable;

/** What is to be written of some articles that were looked at; knows of no index. */
final class Changes {

  private final Map<String, List<String>> former;
  private final Set<String> gone;
  private final Map<String, Found> looked = new LinkedHashMap<>();
  private final Map<String, Long> read = new HashMap<>();
  private final List<Members> sets = new ArrayList<>();
  private final Set<String> alone = new TreeSet<>();
  private final Set<String> obsolete;
  private final Set<String> articles = new TreeSet<>();

  /**
   * @param former the sets that any of the articles belonged to so far: nothing is known of them
   *     any more but who they were
   * @param gone articles that are not there any more
   */
  Changes(Map<String, List<String>> former, List<Found> fresh, Set<String> gone) {
    this.former = former;
    this.gone = gone;
    this.obsolete = new HashSet<>(former.keySet());
    for (Found found : fresh) {
      looked.put(found.id(), found);
      read.put(found.id(), found.number());
    }
  }

  /** The ids of the former sets. */
  Set<String> former() {
    return former.keySet();
  }

  /** The others of the former sets. */
  Set<String> restIds() {
    Set<String> rest = new HashSet<>();
    former.values().forEach(rest::addAll);
    rest.removeAll(looked.keySet());
    rest.removeAll(gone);
    return rest;
  }

  /** One that is written anew meanwhile is looked at in its turn. */
  void addRest(List<Found> rest) {
    rest.stream().filter(Found::isJoined).forEach(found -> looked.put(found.id(), found));
  }

  Collection<List<Found>> byCollection() {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    looked
        .values()
        .forEach(
            found -> groups.computeIfAbsent(found.collection(), c -> new ArrayList<>()).add(found));
    return groups.values();
  }

  /**
   * @param members of sets that stay whole and are joined with others
   */
  void add(List<Joined> joined, Function<Set<String>, Map<String, List<String>>> members) {
    Set<String> merged = new TreeSet<>();
    joined.forEach(one -> merged.addAll(one.sets()));
    Map<String, List<String>> whole = members.apply(merged);
    obsolete.addAll(merged);
    for (Joined one : joined) {
      Map<String, @Nullable String> all = new HashMap<>();
      one.articles().forEach(id -> all.put(id, textId(id)));
      one.sets().forEach(set -> whole.getOrDefault(set, List.of()).forEach(id -> all.put(id, set)));
      add(all);
    }
  }

  /**
   * @param all the members, with the id of the text that each is noted for
   */
  private void add(Map<String, @Nullable String> all) {
    Set<String> ids = new TreeSet<>(all.keySet());
    String textId = ids.iterator().next();
    if (ids.size() == 1) {
      if (all.get(textId) != null) {
        alone.add(textId);
        articles.add(textId);
      }
      return;
    }
    sets.add(new Members(textId, ids));
    obsolete.remove(textId);
    all.forEach((id, noted) -> {
      if (!Objects.equals(noted, textId)) {
        articles.add(id);
      }
    });
  }

  private @Nullable String textId(String id) {
    Found found = looked.get(id);
    return found == null ? null : found.textId();
  }

  boolean isEmpty() {
    return sets.isEmpty() && alone.isEmpty() && obsolete.isEmpty();
  }

  List<Members> sets() {
    return sets;
  }

  /** Articles that have no copy any more. */
  Set<String> alone() {
    return alone;
  }

  /** Texts that are none any more. */
  Set<String> obsolete() {
    return obsolete;
  }

  /** The articles that are to be changed. */
  Set<String> articles() {
    return articles;
  }

  /** By which write each fresh article was as it was looked at. */
  Map<String, Long> read() {
    return read;
  }
}
