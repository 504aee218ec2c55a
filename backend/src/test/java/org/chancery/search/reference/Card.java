package org.chancery.search.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.search.Facet;
import org.chancery.search.reference.Asked.Operator;

/** Any, all or none of one facet's values. */
record Card(Operator operator, Facet facet) {

  static final List<Card> ALL =
      Arrays.stream(Facet.values())
          .flatMap(facet ->
              Stream.of(Operator.ANY, Operator.ALL, Operator.NONE)
                  .map(operator -> new Card(operator, facet)))
          .toList();
}
