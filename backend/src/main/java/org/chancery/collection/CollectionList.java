package org.chancery.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;

/** The collections that there are for somebody: those that she may read. Thread-safe. */
public final class CollectionList {

  private static final String SAMPLES = "samples";
  private static final int MOST = 1_000;

  private final CollectionRights rights;
  private final ArticleSearch search;

  public CollectionList(CollectionRights rights, ArticleSearch search) {
    this.rights = rights;
    this.search = search;
  }

  /**
   * One of them.
   *
   * @param right what whoever asks may do in it
   */
  public record Listed(Settings settings, long articles, Right right) {}

  /** By name: those with articles, and those about which something was decided. */
  public List<Listed> of(String account) {
    NavigableSet<String> names = new TreeSet<>(List.of(SAMPLES));
    search.values(Criteria.EVERYTHING, Facet.COLLECTION, "", false, MOST).stream()
        .map(FacetValue::value)
        .forEach(names::add);
    rights.list().stream().map(Settings::name).forEach(names::add);
    List<String> all = List.copyOf(names);
    List<Long> counts =
        search.counts(
            all.stream()
                .map(name -> Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any(name)))
                .toList());
    List<Listed> listed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Settings settings = rights.of(all.get(i));
      Optional<Right> right = rights.right(account, all.get(i));
      if (right.isPresent() && (counts.get(i) > 0 || settings.version() > 0)) {
        listed.add(new Listed(settings, counts.get(i), right.get()));
      }
    }
    return listed;
  }
}
