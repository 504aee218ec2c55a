package org.chancery.ingest.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chancery.ingest.office.OfficeText.Read;
import org.chancery.ingest.office.OfficeText.Unreadable;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {

  @Test
  void readsTheTextOfEachKind() throws Exception {
    try (OfficeReader reader = new OfficeReader()) {
      Read docx = (Read) reader.read("docx", OfficeFiles.docx("A headline", "The talks went on."));
      assertThat(docx.text().lines()).contains("A headline", "The talks went on.");
      Read rtf = (Read) reader.read("rtf", OfficeFiles.rtf("A headline", "The talks went on."));
      assertThat(rtf.text().lines()).contains("A headline", "The talks went on.");
      assertThat(rtf.title()).isEqualTo("The title of the file");
      Read pdf = (Read) reader.read("pdf", OfficeFiles.pdf("A headline", "The talks went on."));
      assertThat(pdf.text().lines()).contains("A headline", "The talks went on.");
      assertThat(pdf.title()).isEqualTo("The title of the file");
    }
  }

  @Test
  void saysThatAFileIsDamagedAndReadsTheNext() throws Exception {
    try (OfficeReader reader = new OfficeReader()) {
      for (String kind : new String[] {"docx", "pdf"}) {
        assertThat(reader.read(kind, "nothing of the kind".getBytes(UTF_8)))
            .isEqualTo(new Unreadable("It is damaged, or not what its name says."));
      }
      assertThat(reader.read("rtf", OfficeFiles.rtf("Whole"))).isInstanceOf(Read.class);
    }
  }

  @Test
  void givesTheNextFileANewProcessAfterOneThatDidNotSurvive() throws Exception {
    String paragraph = "The talks went on. ".repeat(1_000);
    String[] many = new String[600];
    java.util.Arrays.fill(many, paragraph);
    try (OfficeReader reader = new OfficeReader(Duration.ofMinutes(1), 40)) {
      assertThat(reader.read("docx", OfficeFiles.docx(many)))
          .isEqualTo(
              new Unreadable(
                  "The program that reads such files did not survive it; it may need too much"
                      + " memory."));
      assertThat(reader.read("rtf", OfficeFiles.rtf("Whole"))).isInstanceOf(Read.class);
    }
  }

  @Test
  void endsAProcessThatTakesTooLong() throws Exception {
    try (OfficeReader reader = new OfficeReader(Duration.ofMillis(1), 128)) {
      assertThat(reader.read("rtf", OfficeFiles.rtf("Whole")))
          .isEqualTo(new Unreadable("Reading it took longer than 0 seconds."));
      assertThat(ProcessHandle.current().children())
          .noneMatch(
              p -> p.isAlive() && p.info().commandLine().orElse("").contains("OfficeProgram"));
    }
  }
}
