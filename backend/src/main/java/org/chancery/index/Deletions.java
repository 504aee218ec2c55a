package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.Collection;

/** Deletes documents by id; one that is gone already is none to delete. */
final class Deletions {

  private static final int GONE = 404;

  private Deletions() {}

  static void delete(ElasticsearchClient client, String alias, Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    BulkRequest.Builder request = new BulkRequest.Builder();
    for (String id : ids) {
      request.operations(o -> o.delete(d -> d.index(alias).id(id)));
    }
    try {
      for (BulkResponseItem item : client.bulk(request.build()).items()) {
        if (item.error() != null && item.status() != GONE) {
          throw new IndexingException(
              "could not delete " + item.id() + ": " + item.error().reason());
        }
      }
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not delete " + ids.size() + " of " + alias, e);
    }
  }
}
