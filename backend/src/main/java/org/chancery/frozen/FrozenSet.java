package org.chancery.frozen;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.savedsearch.Audience;
import org.chancery.search.BadQuery;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.jspecify.annotations.Nullable;

/**
 * A result set, or a sample of one, that was kept as it was.
 *
 * @param id the last part of its address, which nobody guesses
 * @param query the parameters of its search
 * @param view how the page showed it
 * @param sampling how its members were chosen; absent where all were taken
 * @param total articles, or texts, that the search found
 * @param undated those that its dates left out for want of a date
 * @param size how many members it is to have, each an article
 * @param written how many it has by now
 * @param strata how many articles each stratum had, and how many of them are members
 * @param codings the versions that annotated its members
 * @param digest SHA-256 over its members; absent until it is frozen
 * @param software what froze it
 * @param frozenAt the moment of the index that was read
 */
public record FrozenSet(
    String id,
    String owner,
    String name,
    String note,
    Audience audience,
    String query,
    String view,
    State state,
    @Nullable String message,
    @Nullable Sampling sampling,
    long total,
    long undated,
    long size,
    long written,
    List<Stratum> strata,
    List<Coding> codings,
    @Nullable String digest,
    String software,
    Instant frozenAt) {

  /** The members that a set may have. */
  public static final int MOST = 100_000;

  /** How far it is. */
  public enum State {
    FREEZING,
    FROZEN,
    FAILED
  }

  /**
   * A stratum.
   *
   * @param found how many articles were found in it
   * @param drawn how many of them were drawn
   * @param collections that these were of; none where that was not noted
   */
  public record Stratum(String value, long found, long drawn, @Nullable Set<String> collections) {

    public Stratum {
      collections = collections == null ? Set.of() : Set.copyOf(collections);
    }
  }

  /** A version of the coding, and how many members it annotated. */
  public record Coding(String version, long articles) {}

  public FrozenSet {
    strata = List.copyOf(strata);
    codings = List.copyOf(codings);
  }

  public boolean isFrozen() {
    return state == State.FROZEN;
  }

  /** What it is of; empty where this build does not understand it any more. */
  public Optional<Criteria> criteria() {
    try {
      return Optional.of(CriteriaParameters.fromQuery(query).criteria());
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }

  /**
   * What an export of it as it was asks for: its events are those of the search. Its members are
   * articles, whatever was counted.
   */
  public Criteria asked() {
    return criteria().orElse(Criteria.EVERYTHING).counting(Count.ARTICLES);
  }

  /** {@code All of them}, or how the sample was drawn. */
  public String chosen() {
    if (sampling == null) {
      return "All of them";
    }
    return hasRoom()
        ? String.format(
            Locale.US, "All of them: a sample of %,d has room for more", sampling.size())
        : sampling.inWords();
  }

  /** Whether its sample could have been larger than what was found. */
  public boolean hasRoom() {
    return sampling != null && size < sampling.size();
  }

  /**
   * The same for somebody who is told nothing of some collections: without the strata, named after
   * outlets perhaps, that no other collection has.
   */
  FrozenSet without(Set<String> hidden) {
    return hidden.isEmpty()
        ? this
        : with(strata.stream().filter(s -> !hidden.containsAll(s.collections())).toList(), written);
  }

  FrozenSet at(long now) {
    return with(strata, now);
  }

  private FrozenSet with(List<Stratum> some, long now) {
    return new FrozenSet(
        id, owner, name, note, audience, query, view, state, message, sampling, total, undated,
        size, now, some, codings, digest, software, frozenAt);
  }
}
