package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.index.IndexDefinition;

/**
 * An export with all that it takes to deposit and repeat it: the file, its manifest, the codebook,
 * and for panels what loads them into R and Python.
 */
public final class ExportZip {

  private final IndexDefinition index;

  public ExportZip(IndexDefinition index) {
    this.index = index;
  }

  /**
   * Writes it. What is written of one that fails has no valid end.
   *
   * @param out left open
   * @return the rows of the file
   * @throws java.util.concurrent.CancellationException as {@link Export#write}
   */
  public long write(Export export, OutputStream out, Watch watch) throws IOException {
    try (Gate gate = new Gate(out);
        ZipOutputStream zip = new ZipOutputStream(gate, UTF_8)) {
      boolean whole = false;
      try {
        Format format = export.ask().format();
        zip.putNextEntry(new ZipEntry(format.file()));
        Digest file = new Digest(zip);
        long rows = export.write(file, watch);
        file.flush();
        zip.closeEntry();
        Manifest.Written written = new Manifest.Written(rows, file.bytes, file.sha256());
        add(zip, "manifest.json", Manifest.of(export, written, index).toJson());
        add(zip, "codebook.md", resource("codebook.md"));
        Kept kept = export.kept();
        if (kept != null) {
          zip.putNextEntry(new ZipEntry(Kept.LIST));
          kept.members().write(zip);
          zip.closeEntry();
        }
        if (format.isPanel()) {
          for (String loader : new String[] {"load.R", "load.py"}) {
            String text = new String(resource(loader), UTF_8);
            add(zip, loader, text.replace("FILE", format.file()).getBytes(UTF_8));
          }
        }
        whole = true;
        return rows;
      } finally {
        if (!whole) {
          gate.shut();
        }
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ExportZip.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** Lets nothing more through once it is shut: closing a zip writes its end. */
  private static final class Gate extends FilterOutputStream {

    private boolean open = true;

    Gate(OutputStream out) {
      super(out);
    }

    void shut() {
      open = false;
    }

    @Override
    public void write(int b) throws IOException {
      if (open) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      if (open) {
        out.write(b, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (open) {
        out.flush();
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static final class Digest extends DigestOutputStream {

    private long bytes;

    Digest(OutputStream out) {
      super(out, sha256Digest());
    }

    private static MessageDigest sha256Digest() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      super.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      super.write(b, from, length);
      bytes += length;
    }

    String sha256() {
      return HexFormat.of().formatHex(getMessageDigest().digest());
    }
  }
}
