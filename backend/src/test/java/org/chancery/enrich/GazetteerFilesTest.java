package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.gazetteer.GazetteerCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFilesTest {

  private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");
  private static final String PUTIN = "person:vladimir-putin";
  private static final String KIM = "person:kim-jong-un";
  private static final String XI = "person:xi-jinping";

  @Test
  void knowsWhatNoEntryHolds() {
    GazetteerFiles files = GazetteerFiles.standard();
    assertThat(files.wikidata(PUTIN)).contains("Q7747");
    assertThat(files.source("company:adani")).contains("unverified");
    assertThat(files.wikidata("person:nobody")).isEmpty();
  }

  @Test
  void writesNoPatchWithoutEdits() {
    assertThat(GazetteerFiles.standard().patch(Gazetteer.standard())).isEmpty();
  }

  @Test
  void writesAPatchThatMakesTheTablesSayTheSame(@TempDir Path folder) throws IOException {
    Role last = Gazetteer.standard().find(PUTIN).orElseThrow().roles().getLast();
    Role ended = new Role(last.name(), last.country(), last.sector(), last.from(), "2030-05");
    Role other = new Role("Sports Adviser", "RUS", "CVL", null, null);
    Role between = new Role("Deputy Coach", "RUS", "CVL", "2005", "2006-03");
    Gazetteer edited =
        Gazetteer.standard()
            .edited(
                List.of(
                    new Alias(PUTIN, "Dresden Spy"),
                    new Alias(PUTIN, "Other Spy"),
                    new Split(
                        PUTIN, List.of("Other Spy"), "person:spy", "Spy", "person", "DEU", "CVL"),
                    new Office(PUTIN, last, ended),
                    new Office("person:spy", null, between),
                    new Office("person:spy", null, other),
                    new Office(PUTIN, null, other),
                    new Office(PUTIN, null, between),
                    new Merge("person:~zoltan-grabowski", XI, "Zoltán Grabowski"),
                    new Merge("person:~ulla-ek", XI),
                    new Merge("company:adani", "company:adnoc"),
                    new Office(KIM, null, between),
                    new Merge(KIM, XI)));
    String patch = GazetteerFiles.standard().patch(edited);
    for (GazetteerTable table : GazetteerTable.values()) {
      Files.write(folder.resolve(table.file()), patched(table.file(), patch));
    }
    assertThat(patch).contains("\t2005\t2006-03\n", "\t2012-05-07\t2030-05\n");
    assertThat(GazetteerCheck.of(GazetteerTables.of(folder))).isEmpty();
    Gazetteer read = GazetteerReader.read(GazetteerTables.of(folder), GazetteerTables.none());
    for (String id : List.of(PUTIN, "person:spy", "person:sergey-lavrov")) {
      assertThat(read.find(id)).as(id).isEqualTo(edited.find(id));
    }
    assertThat(read.find(XI).orElseThrow().aliases()).contains("Zoltán Grabowski", "Ulla Ek");
    assertThat(read.find(KIM)).isEmpty();
    assertThat(read.find(XI).orElseThrow())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(edited.find(XI).orElseThrow());
    assertThat(read.spellings(XI)).containsExactlyInAnyOrderElementsOf(edited.spellings(XI));
  }

  private static List<String> patched(String file, String patch) throws IOException {
    List<String> lines = new ArrayList<>(lines(file));
    int shift = 0;
    boolean ours = false;
    int at = 0;
    for (String line : patch.lines().toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("+++ ")) {
        ours = line.endsWith("/" + file);
      } else if (ours && hunk.matches()) {
        int old = Integer.parseInt(hunk.group(2));
        at = Integer.parseInt(hunk.group(1)) - (old == 0 ? 0 : 1) + shift;
        int added = Integer.parseInt(hunk.group(4));
        assertThat(Integer.parseInt(hunk.group(3))).isEqualTo(added == 0 ? at : at + 1);
        shift += added - old;
      } else if (ours && line.startsWith("-") && !line.startsWith("--- ")) {
        assertThat(lines.remove(at)).isEqualTo(line.substring(1));
      } else if (ours && line.startsWith("+")) {
        lines.add(at++, line.substring(1));
      }
    }
    return lines;
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GazetteerReader.class.getResourceAsStream("gazetteer/" + file)),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
