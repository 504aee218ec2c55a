package org.chancery.upkeep;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ActorMention;
import org.chancery.index.Revisions;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.View;

/** What texts call actors whom they alone make known. */
record ProvisionalNames(ArticleSearch search, Revisions revisions) {

  /** As one article that names the actor has it. */
  Optional<String> find(String id) {
    Criteria named = Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(id));
    search.expire();
    return Stream.of(named, named.with(Facet.COLLECTION, Choice.any(Selection.SAMPLES)))
        .flatMap(criteria -> search.search(criteria, View.hits(1)).hits().stream())
        .flatMap(hit -> revisions.find(hit.id()).stream())
        .flatMap(current -> current.article().annotations().actors().stream())
        .filter(mention -> mention.actor().equals(id))
        .map(ActorMention::name)
        .findFirst();
  }
}
