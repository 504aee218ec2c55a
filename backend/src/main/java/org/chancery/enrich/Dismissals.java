package org.chancery.enrich;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.article.Sha256;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;

/**
 * What somebody found wrong in one article. Sentences are known by a digest of their words, not by
 * their place, so that what is left out stays so when the text is extracted anew.
 *
 * @param actors who is not meant anywhere in the article
 * @param mentions who is not meant in one sentence
 * @param entries what one sentence does not tell
 */
public record Dismissals(Set<String> actors, Set<Mentioned> mentions, Set<Told> entries) {

  public static final Dismissals NONE = new Dismissals(Set.of(), Set.of(), Set.of());

  /** An actor in a sentence. */
  public record Mentioned(String actor, String sentence) {}

  /** An entry of a pair in a sentence. */
  public record Told(String key, EventRoot event, String sentence) {}

  public Dismissals {
    actors = Set.copyOf(actors);
    mentions = Set.copyOf(mentions);
    entries = Set.copyOf(entries);
  }

  public boolean isEmpty() {
    return actors.isEmpty() && mentions.isEmpty() && entries.isEmpty();
  }

  /** The words of the sentence that has a code point of a text. */
  public static Optional<String> sentenceAt(String source, int codePoint) {
    Text text = Text.of(source);
    return text.sentences().stream()
        .filter(s -> text.start(s.from()) <= codePoint && codePoint < text.end(s.to()))
        .findFirst()
        .map(s -> text.surface(s.from(), s.to()));
  }

  /** By what a sentence is known; how its words are spaced does not matter. */
  public static String digest(String sentence) {
    byte[] words = sentence.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.digest().digest(words), 0, 16);
  }

  static String digest(Text text, Sentence sentence) {
    return digest(text.surface(sentence.from(), sentence.to()));
  }
}
