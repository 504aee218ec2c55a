package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void saysWhereTheOtherOneAnswers() throws IOException {
    try (DataFolder taken = DataFolder.take(folder)) {
      new RunFile(URI.create("http://127.0.0.1:8110"), "t", ProcessHandle.current().pid())
          .write(taken.path());
      assertThatThrownBy(() -> DataFolder.take(folder))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("is in use by another Chancery, at http://127.0.0.1:8110; stop");
    }
  }

  @Test
  void saysThatAnotherOneIsStarting() {
    try (DataFolder taken = DataFolder.take(folder)) {
      assertThatThrownBy(() -> DataFolder.take(taken.path()))
          .hasMessageContaining("is in use by another Chancery; stop");
    }
    DataFolder.take(folder).close();
  }

  @Test
  void saysThatItCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.take(file))
        .hasMessage(
            "The data folder "
                + file
                + " cannot be written; choose another with CHANCERY_DATA_DIR.");
    assertThat(file).isRegularFile();
  }
}
