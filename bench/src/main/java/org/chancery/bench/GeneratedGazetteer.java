package org.chancery.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.chancery.enrich.GazetteerTable;

/** People and organisations that do not exist, as many as are wanted, with aliases. */
final class GeneratedGazetteer {

  private static final String[] ONSETS = {
    "b", "br", "ch", "d", "dr", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "p", "r", "s", "sh",
    "st", "t", "tr", "v", "y", "z"
  };
  private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ei", "ou", "ya"};
  private static final String[] CODAS = {"", "", "", "n", "r", "l", "s", "m", "k", "t", "nd", "sk"};
  private static final String[] BODIES = {
    "Committee", "Movement", "Council", "Front", "Bank", "Institute", "Agency", "Brigade", "Union"
  };
  private static final String[] STATES = {"KEN", "PER", "NOR", "LAO", "FJI", "MNG", "CHL", "OMN"};

  private final Random random;

  GeneratedGazetteer(long seed) {
    this.random = new Random(seed);
  }

  void write(Path folder, int entries) throws IOException {
    Set<String> taken = new HashSet<>();
    Path file = folder.resolve(GazetteerTable.ACTORS.file());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join("\t", GazetteerTable.ACTORS.columns()) + "\n");
      for (int i = 0; i < entries; ) {
        String row = i % 3 == 2 ? organisation(taken, i) : person(taken, i);
        if (!row.isEmpty()) {
          out.write(row);
          i++;
        }
      }
    }
  }

  private String person(Set<String> taken, int number) {
    String given = word(1 + random.nextInt(3));
    String family = word(2 + random.nextInt(2));
    String initial = String.valueOf((char) ('A' + random.nextInt(26)));
    String name = given + " " + family;
    return taken.add(name)
        ? row(
            "person:generated-" + number,
            name,
            "person",
            given + " " + initial + ". " + family + "|" + given + " al-" + family)
        : "";
  }

  private String organisation(Set<String> taken, int number) {
    String place = word(2 + random.nextInt(2));
    String what = word(2);
    String body = one(BODIES);
    String name = place + " " + what + " " + body;
    return taken.add(name)
        ? row(
            "org:generated-" + number,
            name,
            "igo",
            body + " for the " + what + " of " + place + "|" + place + " " + body)
        : "";
  }

  private String row(String id, String name, String type, String aliases) {
    return id + "\t" + name + "\t" + type + "\t" + one(STATES) + "\tGOV\t" + aliases + "\t\t\t\t\n";
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(ONSETS)).append(one(NUCLEI)).append(one(CODAS));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
