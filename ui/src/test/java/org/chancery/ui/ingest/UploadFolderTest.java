package org.chancery.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

  @TempDir private Path folder;

  private UploadFolder files;

  @BeforeEach
  void create() {
    Uploads uploads = IngestFixture.uploads(folder.resolve("uploads"));
    files = new UploadFolder(uploads);
  }

  @Test
  void keepsTogetherWhatIsUploadedTogether() throws Exception {
    Files.writeString(files.fileFor("a.txt").toPath(), "a");
    Files.writeString(files.fileFor("../../a.txt").toPath(), "another");
    assertThat(files.path()).isDirectoryContaining("glob:**/a.txt");
    assertThat(files.path()).isDirectoryContaining("glob:**/2-a.txt");
    assertThat(files.path().getParent()).isEqualTo(folder.resolve("uploads"));
  }

  @Test
  void isGoneWhenNobodyWantsItAnyMore() throws Exception {
    files.discard();
    Files.writeString(files.fileFor("a.txt").toPath(), "a");
    files.discard();
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }
}
