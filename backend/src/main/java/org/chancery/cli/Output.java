package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8, which remembers why it could not be written. */
final class Output extends PrintStream {

  private final Remembering stream;

  private Output(Remembering stream) {
    super(stream, false, UTF_8);
    this.stream = stream;
  }

  static Output standard() {
    return to(new FileOutputStream(FileDescriptor.out));
  }

  static Output to(OutputStream stream) {
    return new Output(new Remembering(stream));
  }

  /**
   * Whether whoever read it has read enough, as {@code head} has; that is no failure to tell of.
   */
  boolean isClosedByReader() {
    IOException failure = stream.failure;
    return failure != null && String.valueOf(failure.getMessage()).contains("Broken pipe");
  }

  /**
   * Ends a command whose output goes nowhere.
   *
   * @throws Failure when something could not be written
   */
  void requireWritten() {
    IOException failure = stream.failure;
    if (failure != null) {
      throw new Failure(
          "Standard output cannot be written: " + failure.getMessage() + ".", failure);
    }
  }

  private static final class Remembering extends OutputStream {

    private final OutputStream to;
    private volatile @Nullable IOException failure;

    Remembering(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        to.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }
  }
}
