package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.ActorEdits;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerFiles;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.View;

/** Looks actors up: those of the gazetteer, and those whom only texts make known. Thread-safe. */
public class Actors {

  private static final GazetteerFiles FILES = GazetteerFiles.standard();
  private static final String PROVISIONAL = ":~";

  private final Supplier<Gazetteer> gazetteer;
  private final ArticleSearch search;
  private final ActorEdits edits;
  private final Access access;

  public Actors(
      Supplier<Gazetteer> gazetteer, ArticleSearch search, ActorEdits edits, Access access) {
    this.gazetteer = gazetteer;
    this.search = search;
    this.edits = edits;
    this.access = access;
  }

  /** An actor that has been found. */
  public record Found(String id, String name, String type) {}

  /** Those with these words in any of their spellings. */
  public List<Found> find(String words, int most) {
    List<Found> found = new ArrayList<>();
    gazetteer.get().search(words, most).stream()
        .map(entry -> new Found(entry.id(), entry.name(), entry.type()))
        .forEach(found::add);
    if (!words.isBlank()) {
      search.values(Criteria.EVERYTHING, Facet.ACTOR, words, false, most).stream()
          .filter(value -> value.value().contains(PROVISIONAL))
          .map(value -> new Found(value.value(), value.label(), "person"))
          .forEach(found::add);
    }
    return found.stream().limit(most).toList();
  }

  /** Those whom the most articles name, with how many do. */
  public Map<Found, Long> mostNamed(int most) {
    Map<Found, Long> named = new LinkedHashMap<>();
    for (FacetValue value : search.values(Criteria.EVERYTHING, Facet.ACTOR, "", false, most)) {
      String type = gazetteer.get().find(value.value()).map(Entry::type).orElse("person");
      named.put(new Found(value.value(), value.label(), type), value.count());
    }
    return named;
  }

  /** The actor of this id, or that it was merged into. */
  public Optional<Actor> get(String id) {
    Gazetteer now = gazetteer.get();
    long articles = search.count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(id)));
    return now.find(id)
        .filter(entry -> !entry.isCountry())
        .map(entry -> known(id, entry, now, articles))
        .or(() -> provisional(id, articles));
  }

  private static Actor known(String id, Entry entry, Gazetteer now, long articles) {
    String current = entry.id();
    return new Actor(
        id,
        current.equals(id) ? null : current,
        entry.name(),
        entry.type(),
        entry.country(),
        entry.sector(),
        now.spellings(current),
        entry.roles(),
        FILES.wikidata(current).orElse(null),
        FILES.source(current).orElse(null),
        origin(current, now),
        now.sameAs(current).stream().skip(1).toList(),
        articles);
  }

  private static Actor.Origin origin(String id, Gazetteer now) {
    if (FILES.has(id)) {
      return Actor.Origin.FILES;
    }
    boolean split =
        now.edits(id).stream()
            .anyMatch(edit -> edit instanceof GazetteerEdit.Split by && by.id().equals(id));
    return split ? Actor.Origin.EDIT : Actor.Origin.OWN_FILES;
  }

  private Optional<Actor> provisional(String id, long articles) {
    if (articles == 0 || !id.contains(PROVISIONAL)) {
      return Optional.empty();
    }
    String name =
        search
            .search(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(id)), View.hits(1))
            .hits()
            .stream()
            .flatMap(hit -> hit.actors().stream())
            .filter(actor -> actor.id().equals(id))
            .map(actor -> actor.name())
            .findFirst()
            .orElse(id);
    return Optional.of(
        new Actor(
            id,
            null,
            name,
            "person",
            null,
            null,
            List.of(name),
            List.of(),
            null,
            null,
            Actor.Origin.TEXTS,
            List.of(),
            articles));
  }

  /** What people decided about an actor and those who count as the same, newest first. */
  public List<ActorEdit> edits(String id) {
    return access.only(edits.about(gazetteer.get().sameAs(id)), ActorEdit::article);
  }

  /** What edits say, as a patch to the tables that ship with the program. */
  public String patch() {
    return FILES.patch(gazetteer.get());
  }
}
