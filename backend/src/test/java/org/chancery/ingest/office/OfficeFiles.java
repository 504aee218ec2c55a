package org.chancery.ingest.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files, written by hand. */
public final class OfficeFiles {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private OfficeFiles() {}

  public static byte[] docx(String... paragraphs) throws IOException {
    String body =
        Arrays.stream(paragraphs)
            .map(p -> "<w:p><w:r><w:t>" + p + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\"><Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + PACKAGE
              + "relationships\"><Relationship Id=\"r1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
              + " Target=\"word/document.xml\"/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  public static byte[] rtf(String... paragraphs) {
    return ("{\\rtf1\\ansi{\\info{\\title The title of the file}}"
            + String.join("\\par\n", paragraphs)
            + "\\par}")
        .getBytes(UTF_8);
  }

  public static byte[] pdf(String... lines) {
    String drawn =
        "BT /F1 12 Tf 50 750 Td 14 TL "
            + Arrays.stream(lines).map(l -> "(" + l + ") Tj T* ").collect(Collectors.joining())
            + "ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font"
                + " << /F1 5 0 R >> >> >>",
            "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Title (The title of the file) >>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(pdf.length());
      pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 7\n0000000000 65535 f \n");
    places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
    pdf.append("trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n").append(table);
    return pdf.append("\n%%EOF").toString().getBytes(ISO_8859_1);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + xml).getBytes(UTF_8));
  }
}
