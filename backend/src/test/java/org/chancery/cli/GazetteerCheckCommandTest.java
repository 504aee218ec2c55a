package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCheckCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void printsEachMistakeAndFails() throws Exception {
    Path table = folder.resolve("phrases.tsv");
    Files.writeString(table, "phrase\tkind\tcode\nCod War\tbattle\t\nBig War\tevent\tXYZ\n");
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(Failure.class)
        .hasMessage("3 mistakes in the gazetteer.");
    assertThat(printed.toString(UTF_8).lines())
        .allMatch(line -> line.startsWith(table + ":"))
        .hasSize(3);
  }

  @Test
  void saysThatAllIsWell() throws Exception {
    Files.writeString(folder.resolve("phrases.tsv"), "phrase\tkind\tcode\nCod War\tevent\t\n");
    assertThat(check(folder)).isZero();
    assertThat(printed.toString(UTF_8)).startsWith("The gazetteer is in order.");
  }

  @Test
  void refusesAFolderWithoutTables() {
    assertThatThrownBy(() -> check(folder))
        .hasMessageStartingWith("There is none of the tables countries.tsv, actors.tsv");
    assertThatThrownBy(() -> check(folder.resolve("nowhere")))
        .hasMessage("There is no folder " + folder.resolve("nowhere") + ".");
  }

  private int check(Path tables) throws Exception {
    Output out = Output.to(printed);
    GazetteerCheckCommand command = new GazetteerCheckCommand(out);
    new CommandLine(command).parseArgs(tables.toString());
    try {
      return command.call();
    } finally {
      out.flush();
    }
  }
}
