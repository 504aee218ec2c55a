package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

  @TempDir private Path folder;

  @Test
  void namesTheFolderThatDoesNotExist() {
    Path missing = folder.resolve("nope");
    assertThatThrownBy(() -> ExportFile.target(missing.resolve("x.csv")))
        .isInstanceOf(Failure.class)
        .hasMessage("There is no folder " + missing + " to write " + missing + "/x.csv to.");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> ExportFile.target(folder))
        .hasMessage(folder + " is a folder; name a file in it.");
  }

  @Test
  void keepsALinkAndReplacesWhatItPointsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    ExportFile.write(bytes("new"), ExportFile.target(link));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writesToADeviceAsItIs() throws IOException {
    Path device = Path.of("/dev/null");
    ExportFile.write(bytes("new"), ExportFile.target(device));
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void leavesTheFormerFileWhenTheExportBreaksOff() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> ExportFile.write(broken, ExportFile.target(file)))
        .hasMessage("Stream closed");
    assertThat(file).hasContent("old");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
