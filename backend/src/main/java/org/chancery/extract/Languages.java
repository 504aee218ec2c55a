package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text: by script and stop words where these are clear, a short one by whether
 * its plain words are English, else by a statistical model, which takes half a second to load and
 * is loaded only then.
 */
final class Languages {

  private static final int LONG_SAMPLE = 4_000;

  /** Some two hundred words, which settle what a script leaves open. */
  private static final int SAMPLE = 1_500;

  private static final int LONG_ENOUGH = 40;
  private static final int HEADLINE = 12;

  /** Up to here names may outweigh the words around them. */
  private static final int FEW_WORDS = 150;

  private final LanguageModel model = new LanguageModel();

  /**
   * @param declared what the page says, such as {@code en-GB}; wrong on many pages, so that it only
   *     decides where the text does not
   */
  @Nullable String find(String text, Optional<String> declared) {
    String sample = start(text, SAMPLE);
    String said = declared.map(Languages::code).orElse("");
    Optional<String> cheap =
        Scripts.find(start(text, LONG_SAMPLE)).or(() -> StopWords.find(sample));
    if (cheap.isPresent()) {
      return cheap.get();
    }
    int words = Sentences.wordCount(sample);
    if (words < FEW_WORDS && ShortEnglish.matches(sample)) {
      return "en";
    }
    if (words < HEADLINE && !said.isEmpty()) {
      return said;
    }
    if (sample.length() < LONG_ENOUGH) {
      return said.isEmpty() ? null : said;
    }
    return model.find(sample, said).orElse(said.isEmpty() ? null : said);
  }

  private static String start(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }

  /** ISO 639-1 of a language tag. */
  static String code(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
