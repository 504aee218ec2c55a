package org.chancery.export;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an export was made of.
 *
 * @param total the articles, or texts, of the search at that point in time
 * @param undated those that its dates left out for want of a date of their own
 * @param codings the versions that annotated the articles
 * @param outlets those that balance a panel
 * @param keptOut collections that whoever asked may not read
 * @param snippets collections whose texts may leave as snippets alone
 * @param abridged those of them that articles are from
 * @param collections that the articles are from; absent where there are numbers of all that can be
 *     read
 */
record Provenance(
    Instant at,
    long total,
    long undated,
    boolean samplesLeftOut,
    List<Coding> codings,
    List<String> outlets,
    Set<String> keptOut,
    Set<String> snippets,
    List<String> abridged,
    @Nullable Set<String> collections) {

  /** A version of the coding, and how many articles it annotated. */
  record Coding(String version, long articles) {}

  Provenance {
    codings = List.copyOf(codings);
    outlets = List.copyOf(outlets);
    keptOut = Set.copyOf(keptOut);
    snippets = Set.copyOf(snippets);
    abridged = List.copyOf(abridged);
    collections = collections == null ? null : Set.copyOf(collections);
  }
}
