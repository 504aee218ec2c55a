package org.chancery.embedded.analysis;

import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The token filters of Elasticsearch's module {@code analysis-common} that the index definitions
 * use, by the same names and parameters and from the same Lucene classes, so that one definition
 * works here and on a stock cluster.
 */
public final class ChanceryAnalysisPlugin extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "asciifolding",
        (index, env, name, settings) -> {
          boolean keep = settings.getAsBoolean("preserve_original", false);
          return new Folding(name, in -> new ASCIIFoldingFilter(in, keep));
        },
        "stemmer",
        (index, env, name, settings) ->
            new Stemming(name, settings.get("language", settings.get("name", "english"))));
  }
}
