package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Web archives in the form in which Common Crawl publishes news: of each page a request, a response
 * and metadata, each gzipped by itself. The same seed makes the same archive.
 */
final class NewsArchive {

  private static final List<String> STATES =
      List.of("Norway", "Iceland", "Russia", "China", "France", "Brazil", "Kenya", "Japan");
  private static final List<String> VERBS =
      List.of("met", "criticised", "signed a treaty with", "sent aid to", "warned", "thanked");
  private static final List<String> WORDS =
      List.of(
          "minister",
          "border",
          "harbour",
          "treaty",
          "budget",
          "talks",
          "summit",
          "fishing",
          "railway",
          "parliament",
          "election",
          "energy",
          "winter",
          "market",
          "journalists",
          "grain",
          "ceasefire",
          "committee",
          "neighbours",
          "statement",
          "evening",
          "delegation",
          "agreement");
  private static final String TIME = "2025-03-01T12:00:00Z";

  private final Random random;
  private final int pageBytes;

  /**
   * @param pageBytes about how long a page is; all but some paragraphs of it is for the browser
   */
  NewsArchive(long seed, int pageBytes) {
    this.random = new Random(seed);
    this.pageBytes = pageBytes;
  }

  /**
   * Writes an archive.
   *
   * @param bytes how much it holds at least, unpacked
   * @return the number of pages
   */
  int write(Path file, long bytes) throws IOException {
    int pages = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long written = record(out, "warcinfo", "", "application/warc-fields", "software: test\r\n");
      while (written < bytes) {
        String url = "https://news" + pages % 50 + ".example/2025/" + pages;
        pages++;
        written +=
            record(
                out,
                "request",
                url,
                "application/http; msgtype=request",
                "GET /2025/" + pages + " HTTP/1.1\r\nHost: news.example\r\n\r\n");
        written +=
            record(
                out,
                "response",
                url,
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(pages));
        written += record(out, "metadata", url, "application/warc-fields", "fetchTimeMs: 99\r\n");
      }
    }
    return pages;
  }

  private static long record(OutputStream out, String type, String url, String mime, String block)
      throws IOException {
    byte[] content = block.getBytes(UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: "
            + TIME
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + mime
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      gzip.write(head.getBytes(UTF_8));
      gzip.write(content);
      gzip.write("\r\n\r\n".getBytes(UTF_8));
    }
    member.writeTo(out);
    return head.length() + content.length + 4L;
  }

  private String page(int number) {
    StringBuilder page = new StringBuilder(pageBytes + 1_000);
    String title = one(STATES) + " and " + one(STATES) + " hold talks, part " + number;
    page.append("<!DOCTYPE html><html><head><title>")
        .append(title)
        .append("</title><style>body{margin:0}</style></head><body><nav><a href=\"/\">Home</a>")
        .append(" <a href=\"/world\">World</a></nav><article><h1>")
        .append(title)
        .append("</h1>");
    for (int i = 0; i < 3; i++) {
      page.append("<p>").append(one(STATES)).append(' ').append(one(VERBS)).append(' ');
      page.append(one(STATES)).append('.');
      for (int w = 0; w < 60; w++) {
        page.append(w % 15 == 0 ? " The " : " ").append(one(WORDS)).append(w % 15 == 14 ? "." : "");
      }
      page.append("</p>\n");
    }
    page.append("<script>var data = [");
    while (page.length() < pageBytes) {
      page.append("{\"id\":").append(random.nextInt()).append(",\"on\":true},\n");
    }
    page.append("0];</script>");
    return page.append("</article><footer>All rights reserved</footer></body></html>").toString();
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
