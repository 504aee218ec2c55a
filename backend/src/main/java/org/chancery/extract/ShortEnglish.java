package org.chancery.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells English by its plain words in texts that consist of foreign names for a good part, which a
 * model of letters takes for the language of the names.
 */
final class ShortEnglish {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Set<String> WORDS = read();

  /** Fewer plain words than this leave only capitals, as in a headline. */
  private static final int FEW = 2;

  /** The share of plain words that must be English, and of all words where none is plain. */
  private static final double MOST = 0.6;

  private static final double OF_CAPITALS = 0.4;

  private ShortEnglish() {}

  static boolean matches(String text) {
    List<String> all = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .map(m -> m.group())
        .forEach(word -> {
          all.add(word.toLowerCase(Locale.ROOT));
          if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 1) {
            plain.add(word);
          }
        });
    return plain.size() < FEW ? consists(all, OF_CAPITALS) : consists(plain, MOST);
  }

  private static boolean consists(List<String> words, double share) {
    long english = words.stream().filter(WORDS::contains).count();
    long other = StopWords.mostOfAnother("en", words);
    return english >= FEW && english >= words.size() * share && english >= other;
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(ShortEnglish.class.getResourceAsStream("english.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the list of English words", e);
    }
  }
}
