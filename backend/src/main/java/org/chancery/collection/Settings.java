package org.chancery.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was decided about a collection.
 *
 * @param restricted whether only accounts with a right may read it
 * @param grants the right of each account that has one
 * @param version how often it was changed; 0 where nothing was decided yet
 */
public record Settings(
    String name,
    boolean restricted,
    Licence licence,
    SortedMap<String, Right> grants,
    long version) {

  public Settings {
    grants = Collections.unmodifiableSortedMap(new TreeMap<>(grants));
  }

  /** Of a collection about which nothing was decided: everybody reads it, all of it. */
  public static Settings open(String name) {
    return new Settings(name, false, Licence.FULL, new TreeMap<>(), 0);
  }

  /** The same as somebody has seen it. */
  public Settings at(long seen) {
    return new Settings(name, restricted, licence, grants, seen);
  }

  public Settings restricted(boolean on) {
    return new Settings(name, on, licence, grants, version);
  }

  public Settings licensed(Licence other) {
    return new Settings(name, restricted, other, grants, version);
  }

  public Settings granting(Map<String, Right> others) {
    return new Settings(name, restricted, licence, new TreeMap<>(others), version);
  }

  /** What would change, a few words each. */
  public List<String> differences(Settings next) {
    List<String> all = new ArrayList<>();
    if (restricted != next.restricted) {
      all.add(next.restricted ? "restricted" : "open to every account");
    }
    if (licence != next.licence) {
      all.add(next.licence == Licence.FULL ? "texts in full" : "texts as snippets");
    }
    next.grants.forEach((account, right) -> {
      if (right != grants.get(account)) {
        all.add(account + " may " + right.word());
      }
    });
    grants.keySet().stream()
        .filter(account -> !next.grants.containsKey(account))
        .forEach(account -> all.add(account + " has no right any more"));
    return all;
  }
}
