package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

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
