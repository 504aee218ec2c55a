package org.chancery.ingest.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Has office files read by another process, one after the other. The process is started for the
 * first file, and again after one that it did not survive. Not thread-safe.
 */
public final class OfficeReader implements AutoCloseable {

  private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

  private final Duration patience;
  private final int heapMegabytes;
  private @Nullable Process process;

  /** With a minute and half a gigabyte for each file. */
  public OfficeReader() {
    this(Duration.ofMinutes(1), 512);
  }

  OfficeReader(Duration patience, int heapMegabytes) {
    this.patience = patience;
    this.heapMegabytes = heapMegabytes;
  }

  /**
   * The text of a file.
   *
   * @param extension pdf, docx or rtf
   */
  public OfficeText read(String extension, byte[] content) throws InterruptedException {
    FutureTask<OfficeText> asking = new FutureTask<>(() -> ask(started(), extension, content));
    Thread.ofVirtual().start(asking);
    try {
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
      return new OfficeText.Unreadable(
          "Reading it took longer than " + patience.toSeconds() + " seconds.");
    } catch (ExecutionException e) {
      close();
      return new OfficeText.Unreadable(
          "The program that reads such files did not survive it; it may need too much memory.");
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }

  private synchronized Process started() throws IOException {
    if (process == null) {
      ProcessBuilder builder = new ProcessBuilder(command());
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().remove("JDK_JAVA_OPTIONS");
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      process = builder.start();
    }
    return process;
  }

  private static OfficeText ask(Process process, String extension, byte[] content)
      throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    out.writeUTF(extension);
    out.writeInt(content.length);
    out.write(content);
    out.flush();
    DataInputStream in = new DataInputStream(process.getInputStream());
    if (!in.readBoolean()) {
      return new OfficeText.Unreadable(in.readUTF());
    }
    String title = in.readUTF();
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    return new OfficeText.Read(title, new String(text, UTF_8));
  }

  /** The same classes as here; a jar that holds its libraries needs its own loader to open them. */
  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8"));
    String main = OfficeProgram.class.getName();
    boolean packed = ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") != null;
    if (packed) {
      command.add("-Dloader.main=" + main);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), packed ? LOADER : main));
    return command;
  }
}
