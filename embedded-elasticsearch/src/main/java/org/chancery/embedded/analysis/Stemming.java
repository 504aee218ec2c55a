package org.chancery.embedded.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Elasticsearch's {@code stemmer} filter, for English. */
record Stemming(String name, String language) implements TokenFilterFactory {

  Stemming {
    switch (language) {
      case "english", "light_english", "minimal_english", "possessive_english" -> {}
      default ->
          throw new IllegalArgumentException(
              "the embedded server has the stemmers english, light_english, minimal_english and"
                  + " possessive_english, not '"
                  + language
                  + "'");
    }
  }

  @Override
  public TokenStream create(TokenStream in) {
    return switch (language) {
      case "light_english" -> new KStemFilter(in);
      case "minimal_english" -> new EnglishMinimalStemFilter(in);
      case "possessive_english" -> new EnglishPossessiveFilter(in);
      default -> new PorterStemFilter(in);
    };
  }
}
