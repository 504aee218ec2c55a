package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ui.story.CommandLineProcess.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands for what is indexed, beside a running Chancery; leaves nothing behind. */
class UpkeepCommandsIT {

  private static final String OWN = "collection=upkeep-commands";

  @TempDir private Path folder;

  @Test
  void correctsRecodesAndRemoves() throws Exception {
    Path file =
        Files.write(
            folder.resolve("two.jsonl"),
            List.of(
                "{\"title\":\"One\",\"text\":\"Text of one.\"}",
                "{\"title\":\"Two\",\"text\":\"Text of two.\"}"));
    assertThat(chancery("index", file.toString(), "--collection", "upkeep-commands").status())
        .isZero();
    JsonNode hit =
        JsonMapper.shared()
            .readTree(
                chancery("search", "title:one", "-f", OWN).out().lines().findFirst().orElseThrow());
    Path csv =
        Files.writeString(
            folder.resolve("c.csv"),
            "id,field,value\n%s,title,Uno\nnowhere,title,x\n".formatted(hit.path("id").asString()));
    Answer corrected = chancery("correct", csv.toString());
    assertThat(corrected.err())
        .contains("1 row corrected, 0 so already, 1 refused")
        .contains("  row 3: There is no article nowhere.");
    assertThat(corrected.status()).isEqualTo(1);
    assertThat(chancery("correct", csv.toString()).err())
        .contains("0 rows corrected, 1 so already, 1 refused");
    Answer recoded = chancery("recode", "-f", OWN);
    assertThat(recoded.err()).contains("0 changed, 2 unchanged, 0 not indexed");
    assertThat(recoded.status()).isZero();
    Answer one =
        chancery("remove", hit.path("id").asString(), "--yes", "--reason", "a test of removal");
    assertThat(one.err()).contains("1 article removed");
    Answer rest = chancery("remove", "-f", OWN, "--yes");
    assertThat(rest.err()).contains("1 article removed");
    assertThat(rest.status()).isZero();
    assertThat(chancery("index", file.toString(), "--collection", "upkeep-commands").err())
        .contains("2 not indexed")
        .contains("by admin (a test of removal)");
  }

  @Test
  void saysThatNothingHasTheId() throws Exception {
    Answer answer = chancery("remove", "nosuchid", "--yes");
    assertThat(answer.err())
        .isEqualTo(
            "chancery: No article has the id nosuchid, and none has it as a word."
                + System.lineSeparator());
    assertThat(answer.status()).isEqualTo(1);
  }

  private static Answer chancery(String... arguments) throws Exception {
    return CommandLineProcess.run(RunningChancery.shared().announced(), arguments);
  }
}
