package org.chancery.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

  @TempDir private Path folder;

  @Test
  void handsOverAllThatWasUploadedTogether() throws IOException {
    UploadFolder uploads = new UploadFolder();
    Files.writeString(uploads.fileFor("a.txt").toPath(), "a");
    Files.writeString(uploads.fileFor("a.txt").toPath(), "another");
    assertThat(UploadFolder.handOver(uploads.path())).isEqualTo(uploads.path());
    assertThat(uploads.path()).isDirectoryContaining("glob:**2-a.txt");
  }

  /** A single file is ingested by its own path, so that its origin is its name. */
  @Test
  void handsOverTheFolderOfASingleFile() throws IOException {
    UploadFolder uploads = new UploadFolder();
    Path file = Files.writeString(uploads.fileFor("a.txt").toPath(), "a");
    assertThat(UploadFolder.handOver(file)).isEqualTo(uploads.path());
  }

  @Test
  void leavesAFolderOfTheServerAlone() throws IOException {
    Path named = Files.createDirectories(folder.resolve(UploadFolder.PREFIX + "of-somebody"));
    Path file = Files.writeString(named.resolve("a.txt"), "a");
    assertThat(UploadFolder.handOver(file)).isNull();
    assertThat(UploadFolder.handOver(named)).isNull();
  }
}
