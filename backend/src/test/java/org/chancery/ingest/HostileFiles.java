package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Those of the hostile files that are too large to be kept: they are written when wanted. */
final class HostileFiles {

  private static final int DEEP = 100_000;
  private static final String TALKS = "The talks went on. ";

  private HostileFiles() {}

  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static final Map<String, Content> ALL = new TreeMap<>();

  static {
    for (String tag : new String[] {"div", "font", "table", "a", "svg", "ul", "template", "form"}) {
      ALL.put("nested-" + tag + ".html", out -> nested(out, tag));
    }
    ALL.put("nested-mixed.html", out -> repeat(out, "<b><p><i><table>", DEEP / 4, TALKS));
    ALL.put("nested-object.jsonl", out -> repeat(out, "{\"a\":", DEEP, "1" + "}".repeat(DEEP)));
    ALL.put("nested-array.jsonl", out -> repeat(out, "[", DEEP, "]".repeat(DEEP)));
    ALL.put(
        "nested-unknown.jsonl",
        out -> repeat(out, "{\"text\":\"Text.\",\"x\":", 1, "[".repeat(DEEP)));
    ALL.put("nested.rtf", out -> repeat(out, "{\\rtf1 ", DEEP, TALKS + "}".repeat(DEEP)));
    ALL.put("nested.xml", out -> repeat(out, "<item>", DEEP, TALKS));
    ALL.put("attributes.html", out -> tag(out, DEEP));
    ALL.put("long-line.txt", out -> line(out, "A headline\n\n", 100, ""));
    ALL.put("long-line-60.txt", out -> line(out, "A headline\n\n", 60, ""));
    ALL.put("long-line.html", out -> line(out, "<html><title>Long</title><p>", 100, "</p>"));
    ALL.put("long-line-60.html", out -> line(out, "<html><title>Long</title><p>", 60, "</p>"));
    ALL.put(
        "long-line.jsonl",
        out -> {
          line(out, "{\"title\":\"long\",\"text\":\"", 100, "\"}\n");
          line(out, "{\"title\":\"shorter\",\"text\":\"", 5, "\"}\n");
          line(out, "{\"title\":\"after\",\"text\":\"", 0, "It is read.\"}\n");
        });
    ALL.put(
        "long-line.csv",
        out -> {
          line(out, "title,text\nlong,", 100, "\n");
          line(out, "after,", 0, "It is read.\n");
        });
    ALL.put("short-lines.txt", out -> repeat(out, "A headline\n\n" + TALKS + "\n\n", 1 << 21, ""));
    ALL.put(
        "million-columns.csv",
        out -> repeat(out, "x,", 1_000_000, "text\n" + ",".repeat(1_000_000) + TALKS + "\n"));
    ALL.put(
        "never-closed-20-mb.csv",
        out -> {
          line(out, "title,text\none,\"Never closed.", 10, "\n");
          line(out, "two,", 0, "It is closed.\n");
          line(out, "three,\"Never closed.", 10, "\n");
        });
    ALL.put("bomb.html.gz", out -> bombed(new GZIPOutputStream(out)));
    ALL.put("bomb.jsonl.gz", out -> bombed(new GZIPOutputStream(out)));
    ALL.put("bomb.zip", out -> out.write(bomb(3)));
    ALL.put("bomb-in-bomb.zip", HostileFiles::bombs);
    ALL.put("bomb.warc.gz", HostileFiles::record);
    ALL.put("bomb.docx", HostileFiles::document);
    ALL.put("bomb.pdf", HostileFiles::drawing);
  }

  static Iterable<String> names() {
    return ALL.keySet();
  }

  /** Writes the file of this name into a folder. */
  static Path write(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    Content content = ALL.get(name);
    if (content == null) {
      throw new IllegalArgumentException(name + " is neither kept nor written");
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.write(out);
    }
    return file;
  }

  private static void nested(OutputStream out, String tag) throws IOException {
    repeat(out, "<html><title>Deep</title><body>", 1, ("<" + tag + ">").repeat(DEEP) + TALKS);
  }

  private static void repeat(OutputStream out, String piece, int times, String end)
      throws IOException {
    byte[] bytes = piece.getBytes(UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
    out.write(end.getBytes(UTF_8));
  }

  private static void line(OutputStream out, String start, int megabytes, String end)
      throws IOException {
    out.write(start.getBytes(UTF_8));
    byte[] megabyte = TALKS.repeat((1 << 20) / TALKS.length()).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
    out.write(end.getBytes(UTF_8));
  }

  private static void tag(OutputStream out, int attributes) throws IOException {
    StringBuilder tag = new StringBuilder("<html><title>Attributes</title><body><p");
    for (int i = 0; i < attributes; i++) {
      tag.append(" a").append(i).append("=1");
    }
    repeat(out, tag + ">", 1, TALKS);
  }

  private static byte[] bomb(int entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 1; i <= entries; i++) {
        zip.putNextEntry(new ZipEntry(i + (i < 3 ? ".txt" : ".jsonl")));
        line(zip, "", 80, "");
      }
    }
    return bytes.toByteArray();
  }

  private static void bombs(OutputStream out) throws IOException {
    byte[] inner = bomb(3);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 1; i <= 3; i++) {
        zip.putNextEntry(new ZipEntry(i + ".zip"));
        zip.write(inner);
      }
    }
  }

  private static void bombed(OutputStream zipped) throws IOException {
    try (zipped) {
      line(zipped, "", 200, "");
    }
  }

  private static void record(OutputStream out) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    bombed(new GZIPOutputStream(page));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        WARC-Date: 2024-03-05T10:20:30Z
        WARC-Target-URI: https://a.example/bomb
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .formatted(http.length() + page.size())
            .replace("\n", "\r\n");
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write((head + http).getBytes(UTF_8));
      zip.write(page.toByteArray());
      zip.write("\r\n\r\n".getBytes(UTF_8));
    }
  }

  private static void document(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
          PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
          .wordprocessingml.document.main+xml"/></Types>\
          """
              .getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      line(zip, "<w:document><w:body><w:p><w:r><w:t>", 400, "");
    }
  }

  /** A page whose drawing unpacks to a gigabyte. */
  private static void drawing(OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream deflater = new DeflaterOutputStream(packed, quick)) {
      line(deflater, "BT /F1 12 Tf (", 1_000, ") Tj ET");
    }
    repeat(
        out,
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages"
            + " /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox"
            + " [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n5 0"
            + " obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n4 0 obj\n<<"
            + " /Filter /FlateDecode /Length "
            + packed.size()
            + " >>\nstream\n",
        1,
        "");
    out.write(packed.toByteArray());
    repeat(out, "\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF", 1, "");
  }
}
