package org.chancery.embedded.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A filter that also serves normalizers, since it maps characters and not words. */
record Folding(String name, UnaryOperator<TokenStream> filter)
    implements NormalizingTokenFilterFactory {

  @Override
  public TokenStream create(TokenStream in) {
    return filter.apply(in);
  }
}
