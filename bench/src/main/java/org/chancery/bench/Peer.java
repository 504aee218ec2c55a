package org.chancery.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.jsoup.Jsoup;

/** What turns a page into something, by its own defaults. */
enum Peer {
  JSOUP_PARSE("jsoup, parsing alone") {
    @Override
    Object extract(ExtractBench.Page page) throws Exception {
      return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, ADDRESS);
    }
  },
  CHANCERY("chancery") {
    @Override
    Object extract(ExtractBench.Page page) {
      return Extractor.standard()
          .extract(new RawDocument(page.name(), page.bytes(), "text/html", null));
    }
  },
  READABILITY4J("Readability4J") {
    @Override
    Object extract(ExtractBench.Page page) {
      return new Readability4J(ADDRESS, text(page)).parse().getTextContent() + "";
    }
  },
  CRUX("crux") {
    @Override
    Object extract(ExtractBench.Page page) {
      return ArticleExtractor.with(ADDRESS, text(page))
          .extractMetadata()
          .extractContent()
          .article();
    }
  },
  BOILERPIPE("boilerpipe") {
    @Override
    Object extract(ExtractBench.Page page) throws Exception {
      return CommonExtractors.ARTICLE_EXTRACTOR.getText(
          new InputStreamReader(new ByteArrayInputStream(page.bytes()), StandardCharsets.UTF_8));
    }
  };

  private static final String ADDRESS = "https://news.example/";

  private final String label;

  Peer(String label) {
    this.label = label;
  }

  abstract Object extract(ExtractBench.Page page) throws Exception;

  String label() {
    return label;
  }

  private static String text(ExtractBench.Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
