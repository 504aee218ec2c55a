package org.chancery.export;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.article.Snippet;
import org.chancery.search.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets the texts of some collections leave as snippets alone. */
record Abridged(Set<String> collections) {

  private static final String BODY = "body";

  Abridged {
    collections = Set.copyOf(new TreeSet<>(collections));
  }

  boolean has(String collection) {
    return collections.contains(collection);
  }

  String snippet(String collection, String text) {
    return has(collection) ? Snippet.of(text) : text;
  }

  /** The sentence alone, which is a snippet; not those around it. */
  Told told(Told t) {
    return has(t.collection()) ? t.alone(Snippet.of(t.sentence())) : t;
  }

  /** An article, or a text, as it is indexed. */
  ObjectNode document(ObjectNode article) {
    if (has(article.path("collection").asString(""))) {
      JsonNode body = article.path(BODY);
      article.put(BODY, Snippet.of(body.asString("")));
      article.put("abridged", true);
    }
    return article;
  }
}
