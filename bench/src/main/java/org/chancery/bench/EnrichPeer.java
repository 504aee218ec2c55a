package org.chancery.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.ahocorasick.trie.Trie;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;

/** What reads an article, and how much it finds in it. */
record EnrichPeer(String label, Reader reader) {

  /** Answers with how much it found, so that nothing of the work can be left out. */
  interface Reader {
    int read(Input article);
  }

  static EnrichPeer chancery(Enricher enricher) {
    return new EnrichPeer("chancery", article -> enricher.enrich(article).countries().size());
  }

  /** By far the fastest there is for Java: arrays alone, nothing made for a hit. */
  static EnrichPeer doubleArray(Collection<String> names) {
    Map<String, String> keys = new TreeMap<>();
    names.forEach(name -> keys.put(name, name));
    AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(keys);
    return new EnrichPeer(
        "double array",
        article -> {
          int[] found = {0};
          AhoCorasickDoubleArrayTrie.IHit<String> count = (from, to, name) -> found[0] += to - from;
          trie.parseText(article.title(), count);
          trie.parseText(article.body(), count);
          return found[0];
        });
  }

  /** Whole words, the longest of those that overlap: what a gazetteer is used for. */
  static EnrichPeer ahoCorasick(Collection<String> names) {
    Trie trie = Trie.builder().addKeywords(names).onlyWholeWords().ignoreOverlaps().build();
    return new EnrichPeer(
        "Aho-Corasick",
        article -> trie.parseText(article.title()).size() + trie.parseText(article.body()).size());
  }

  static EnrichPeer openNlp() throws IOException {
    SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    TokenizerME tokens = new TokenizerME(new TokenizerModel(model("tokens")));
    POSTaggerME tags = new POSTaggerME(new POSModel(model("pos")));
    return new EnrichPeer(
        "OpenNLP",
        article -> {
          int found = 0;
          for (String text : new String[] {article.title(), article.body()}) {
            for (String sentence : sentences.sentDetect(text)) {
              found += tags.tag(tokens.tokenize(sentence)).length;
            }
          }
          return found;
        });
  }

  private static InputStream model(String step) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + step + "-1.3-2.5.4.bin";
    InputStream model = EnrichPeer.class.getResourceAsStream(name);
    if (model == null) {
      throw new IOException(name + " is not in this build");
    }
    return model;
  }
}
