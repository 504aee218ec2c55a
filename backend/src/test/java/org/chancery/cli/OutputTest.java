package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class OutputTest {

  @Test
  void saysWhyItCannotBeWritten() {
    Output out = Output.to(failing("No space left on device"));
    out.println("row");
    assertThatThrownBy(out::requireWritten)
        .hasMessage("Standard output cannot be written: No space left on device.");
    assertThat(out.isClosedByReader()).isFalse();
  }

  @Test
  void knowsAReaderWhoHasReadEnough() {
    Output out = Output.to(failing("Broken pipe"));
    out.println("row");
    assertThatThrownBy(out::requireWritten).isInstanceOf(Failure.class);
    assertThat(out.isClosedByReader()).isTrue();
  }

  @Test
  void isSilentWhileAllIsWell() {
    Output out = Output.to(new ByteArrayOutputStream());
    out.println("row");
    out.requireWritten();
    assertThat(out.isClosedByReader()).isFalse();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
