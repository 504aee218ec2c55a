package org.chancery.search;

import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.function.UnaryOperator;

/** Where searches are sent: to the index as it is now, or as it was at a point in time. */
@FunctionalInterface
interface Where {

  /** A search of the articles or texts that criteria ask for. */
  RequestItem search(Criteria criteria, UnaryOperator<SearchRequestBody.Builder> body);
}
