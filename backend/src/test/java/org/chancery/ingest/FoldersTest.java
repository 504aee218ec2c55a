package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What folders hold beside documents; what is wrong with files is in {@link HostileFilesTest}. */
class FoldersTest extends IngestionSetup {

  @Test
  void namesLinksThatLeadNowhereOrRound() throws Exception {
    Files.writeString(folder.resolve("spaces and 🕊 emoji.html"), page("Emoji file", "A dove."));
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(sub.resolve("loop"), folder);
    Files.createSymbolicLink(sub.resolve("dangling.html"), sub.resolve("nowhere"));
    Job job = IngestFixture.ingest(ingestion, "bad", folder);
    assertThat(reasons(job))
        .isEqualTo(
            Map.of(
                "sub/loop", "It is a symbolic link that leads back to a folder above it.",
                "sub/dangling.html", "It is a symbolic link that leads nowhere."));
    assertThat(titles()).containsExactly("Emoji file");
    assertThat(IngestFixture.ingest(ingestion, "bad", folder).counts())
        .isEqualTo(new Counts(0, 0, 1, 0, 2));
  }

  @Test
  void saysWhereNothingWasThere() throws Exception {
    Path zip = Files.write(folder.resolve("empty.zip"), ArchivesTest.zip(Map.of()));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (Path nothing : List.of(zip, empty)) {
      Job job = IngestFixture.ingest(ingestion, "nothing", nothing);
      assertThat(job.counts()).isEqualTo(Counts.NONE);
      assertThat(job.message())
          .isEqualTo(
              "Nothing was found there to read; name files, or folders and archives that hold some.");
    }
    Files.writeString(empty.resolve("open.html"), page("Open", "It can be read."));
    assertThat(IngestFixture.ingest(ingestion, "nothing", empty).message()).isNull();
  }

  @Test
  void leavesOutWhatIsHiddenBelowTheFolder() throws Exception {
    Path hidden = Files.createDirectories(folder.resolve(".kept/deeper"));
    Files.writeString(hidden.resolve("a.html"), page("Kept", "It is nobody's business."));
    Files.writeString(folder.resolve("open.html"), page("Open", "It can be read."));
    IngestFixture.ingest(ingestion, "hidden", folder);
    assertThat(titles()).containsExactly("Open");
    IngestFixture.ingest(ingestion, "hidden", folder.resolve(".kept"));
    assertThat(titles()).containsExactlyInAnyOrder("Open", "Kept");
  }

  @Test
  void readsAFileWhoseNameIsNotUtf8() throws Exception {
    ProcessBuilder made =
        new ProcessBuilder("sh", "-c", "cp open.html \"$(printf 'bad\\377name.html')\"")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Files.writeString(folder.resolve("open.html"), page("Open", "It can be read."));
    assertThat(made.start().waitFor()).isZero();
    Files.delete(folder.resolve("open.html"));
    Job job = IngestFixture.ingest(ingestion, "name", folder);
    assertThat(reasons(job)).isEmpty();
    assertThat(titles()).containsExactly("Open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "../../etc", "<b>"})
  void refusesACollectionInALineThatAJobWouldRefuse(String name) throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"),
            "{\"title\":\"A\",\"text\":\"A text.\",\"collection\":\"" + name + "\"}\n");
    Job job = IngestFixture.ingest(ingestion, "lines", lines);
    if (name.isBlank()) {
      assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
    } else {
      assertThat(reasons(job).values())
          .singleElement()
          .asString()
          .containsIgnoringCase("collection");
    }
  }

  @Test
  void saysThatAPathIsMissing() {
    assertThatThrownBy(() -> ingestion.start(List.of(Path.of("")), "none", "test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A path is missing; write the name of a file or folder.");
  }

  @Test
  void keepsOfManyAddressesTheFirstForItsName() {
    List<String> addresses =
        IntStream.range(0, 30).mapToObj(i -> "https://outlet.example/" + i).toList();
    assertThat(new Sources(List.of(), addresses).toString())
        .hasLineCount(21)
        .endsWith("\nand 10 more");
  }

  @Test
  void namesAFolderThatCannotBeRead() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(folder.resolve("open.html"), page("Open", "It can be read."));
    assertThat(locked.toFile().setReadable(false)).isTrue();
    Assumptions.assumeFalse(Files.isReadable(locked), "root reads every folder");
    Job job = IngestFixture.ingest(ingestion, "locked", folder);
    assertThat(reasons(job))
        .containsExactly(Map.entry("locked", "It cannot be read: permission denied."));
    assertThat(titles()).containsExactly("Open");
  }
}
