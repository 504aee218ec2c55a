package org.chancery.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Families of articles as wire stories make them: other headlines, a paragraph cut or added, an
 * agency's line, light and heavy editing. Families share paragraphs of background, as news does.
 */
final class CopyFamilies {

  private static final int LARGEST = 6;

  private static final int BACKGROUNDS = 200;
  private static final int MOST_SHARED = 4;

  private final Random random;
  private final ArticleGenerator generator;
  private final List<String> backgrounds = new ArrayList<>();

  CopyFamilies(long seed) throws IOException {
    this.random = new Random(seed);
    this.generator = new ArticleGenerator(seed, false, 0);
    while (backgrounds.size() < BACKGROUNDS) {
      backgrounds.addAll(generator.text());
    }
  }

  /** The texts of one family, the first as it was sent. */
  List<String> next() {
    List<String> original = generator.text();
    for (int shared = random.nextInt(MOST_SHARED + 1); shared > 0; shared--) {
      original.set(
          1 + random.nextInt(original.size() - 1),
          backgrounds.get(random.nextInt(backgrounds.size())));
    }
    List<String> family = new ArrayList<>();
    family.add(String.join("\n\n", original));
    for (int copy = random.nextInt(LARGEST); copy > 0; copy--) {
      family.add(String.join("\n\n", changed(original)));
    }
    return family;
  }

  private List<String> changed(List<String> original) {
    List<String> copy = new ArrayList<>(original);
    switch (random.nextInt(6)) {
      case 0 -> copy.set(0, "Another headline " + word() + " " + word());
      case 1 -> copy.remove(1 + random.nextInt(copy.size() - 1));
      case 2 -> copy.add(1 + random.nextInt(copy.size() - 1), words(40));
      case 3 -> copy.set(1, "(Wire) - " + copy.get(1) + " Reporting by " + word() + ".");
      case 4 -> edit(copy, 0.02 + random.nextDouble() * 0.14);
      default -> {
        for (int cut = 1 + random.nextInt(5); cut > 0; cut--) {
          copy.remove(1 + random.nextInt(copy.size() - 1));
        }
        copy.add(words(random.nextInt(120)));
      }
    }
    return copy;
  }

  /** Replaces a share of all words. */
  private void edit(List<String> paragraphs, double share) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String[] words = paragraphs.get(i).split(" ");
      for (int j = 0; j < words.length; j++) {
        if (random.nextDouble() < share) {
          words[j] = word();
        }
      }
      paragraphs.set(i, String.join(" ", words));
    }
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word()).append(' ');
    }
    return text.append("said.").toString();
  }

  private String word() {
    return Integer.toString(100_000 + random.nextInt(900_000), 36);
  }
}
