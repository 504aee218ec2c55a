package org.chancery.search;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Articles that can be read whole, page by page. */
public interface WholeSet extends AutoCloseable {

  /**
   * Every article, or text, in no order that means anything.
   *
   * @param quoted whether snippets are made
   * @param counted whether copies are counted, else they are 1
   */
  void hits(Criteria asking, boolean quoted, boolean counted, Pages<List<Hit>> reader)
      throws IOException;

  /** How many interactions the articles tell of that the search asks for. */
  long countTold(Criteria asking);

  /** The interactions that {@link #countTold} counts. */
  void told(Criteria asking, Pages<List<Told>> reader) throws IOException;

  /**
   * Every article, or text, as it is indexed.
   *
   * @param fields at least these, or all but what serves the index alone where there are none
   */
  void documents(Criteria asking, List<String> fields, Pages<List<ObjectNode>> reader)
      throws IOException;

  @Override
  void close();
}
