package org.chancery.extract;

import java.util.List;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/** What became of one document: an article, or the reason why it is none. */
public sealed interface Extraction {

  /**
   * An article.
   *
   * @param body paragraphs parted by blank lines
   * @param outlet who published it
   * @param agency the agency credited for the text, known even where the outlet is not
   * @param language ISO 639-1 code
   * @param url the page's own address, where it names one
   * @param doubt a sentence on what was left out of it because it cannot be right
   */
  record Extracted(
      String title,
      String body,
      List<String> authors,
      @Nullable Dated published,
      @Nullable Outlet outlet,
      @Nullable String agency,
      @Nullable String language,
      @Nullable String url,
      @Nullable String doubt)
      implements Extraction {

    /**
     * Characters of the longest body that is taken for one article: fifty thousand words, of which
     * annotations can make 5 MB.
     */
    public static final int MAX_BODY = 300_000;

    private static final int MAX_TITLE = 1_000;
    private static final int MAX_NAME = 500;

    public Extracted {
      authors = List.copyOf(authors);
    }

    /** What can be written of it in UTF-8, or why it is no article. */
    public Extraction checked() {
      if (body.length() > MAX_BODY) {
        return new Rejected(
            "The text is longer than an article may be (300,000 characters); split it into its"
                + " articles.");
      }
      boolean named = outlet == null || outlet.name().length() <= MAX_NAME;
      boolean credited = agency == null || agency.length() <= MAX_NAME;
      return new Extracted(
          shortened(Characters.whole(title)),
          Characters.whole(body),
          authors.stream().map(Characters::whole).toList(),
          published,
          named ? outlet : null,
          credited ? agency : null,
          language,
          url,
          named && credited
              ? doubt
              : "The name of the outlet or agency has more than 500 characters and was left out.");
    }

    private static String shortened(String title) {
      if (title.length() <= MAX_TITLE) {
        return title;
      }
      int end = title.offsetByCodePoints(0, title.codePointCount(0, MAX_TITLE - 1));
      return title.substring(0, end).strip() + "…";
    }
  }

  /**
   * No article.
   *
   * @param reason one clear sentence
   */
  record Rejected(String reason) implements Extraction {}
}
