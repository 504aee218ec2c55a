package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.extract.Extractor;
import org.chancery.ingest.database.DatabaseArticle;
import org.chancery.ingest.database.DatabaseExports;
import org.chancery.ingest.office.OfficeReader;
import org.chancery.ingest.office.OfficeText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands on documents that are one article, or what a news database exported: many in a file. */
final class Texts implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DATABASE = "database";
  static final String NO_TEXT =
      "It holds no text: it is damaged, or a scan whose pages must be recognised first.";
  private static final Set<String> SNIFFED = Set.of("txt", "text", "htm", "html", "");
  private static final List<String> HINTS =
      List.of(">HD<", "Factiva", " DOCUMENTS", "End of Document", "ProQuest");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:p|div|tr|br|li|h\\d)\\b[^>]{0,300}>");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");

  private final Extractor extractor = Extractor.standard();
  private final OfficeReader office = new OfficeReader();

  /** Whether a file that is named like a document begins like an export. */
  static boolean isExport(Path file) {
    String name = file.getFileName().toString();
    if (!SNIFFED.contains(Formats.extension(Formats.withoutGz(name)))) {
      return false;
    }
    try (var in = FileReading.open(file)) {
      return begins(in.readNBytes(DatabaseExports.HEAD));
    } catch (IOException e) {
      return false;
    }
  }

  void readDocument(byte[] content, String origin, Parts parts) throws InterruptedException {
    boolean export =
        SNIFFED.contains(Formats.extension(Formats.withoutGz(Formats.fileName(origin))))
            && begins(Arrays.copyOf(content, Math.min(content.length, DatabaseExports.HEAD)));
    if (!export || !readExport(text(content), origin, parts)) {
      parts.take(new Item.Content(origin, null, content, null, null, parts.share()));
    }
  }

  void readOffice(byte[] content, String origin, Parts parts) throws InterruptedException {
    String extension = Formats.extension(Formats.withoutGz(origin));
    switch (office.read(extension, content)) {
      case OfficeText.Unreadable no -> parts.unreadable(origin, no.reason());
      case OfficeText.Read read -> {
        if (read.text().isBlank()) {
          parts.unreadable(origin, NO_TEXT);
        } else if (!readExport(read.text(), origin, parts)) {
          parts.take(new Item.Converted(origin, titled(read), digest(content), parts.share()));
        }
      }
    }
  }

  @Override
  public void close() {
    office.close();
  }

  private boolean readExport(String text, String origin, Parts parts) throws InterruptedException {
    Optional<List<DatabaseArticle>> articles = DatabaseExports.split(text);
    int number = 0;
    for (DatabaseArticle article : articles.orElse(List.of())) {
      number++;
      if (parts.isCancelled()) {
        break;
      }
      if (article.body().isBlank()) {
        parts.unreadable(
            origin + ":" + number, "This article of a database's export has no text of its own.");
      } else {
        parts.take(item(article, origin + ":" + number, parts.share()));
      }
    }
    return articles.isPresent();
  }

  private Item item(DatabaseArticle article, String origin, long bytes) {
    ObjectNode json = JSON.createObjectNode();
    json.put("title", article.title());
    json.put("text", article.body());
    json.put("outlet", article.outlet());
    ArrayNode authors = json.putArray("authors");
    article.authors().forEach(authors::add);
    extractor.dateOf(article.published(), null).ifPresent(date -> json.put("published", date));
    String key = article.number().isEmpty() ? json.toString() : article.number();
    return new Item.Fields(origin, json.toString(), key, DATABASE, bytes);
  }

  /** The title of the metadata, where it says more than the program that wrote it. */
  static String titled(OfficeText.Read read) {
    String title = read.title().strip();
    String begin = read.text().substring(0, Math.min(read.text().length(), 2_000));
    boolean telling =
        title.indexOf(' ') > 0
            && !title
                .toLowerCase(Locale.ROOT)
                .matches("microsoft word.*|untitled.*|document \\d*|.*\\.\\w{3,4}")
            && !begin.replaceAll("\\s+", " ").contains(title);
    return telling ? title + "\n\n" + read.text() : read.text();
  }

  private static boolean begins(byte[] head) {
    String text = new String(head, ISO_8859_1);
    if (!text.stripLeading().startsWith("<")) {
      return DatabaseExports.begins(text);
    }
    // Nearly every page is none, and a look for these words is quick.
    return HINTS.stream().anyMatch(text::contains)
        && DatabaseExports.begins(
            TAG.matcher(BLOCK.matcher(text).replaceAll("\n"))
                .replaceAll(" ")
                .replace("&nbsp;", " "));
  }

  private static String text(byte[] content) {
    byte[] head = Arrays.copyOf(content, Math.min(content.length, 1 << 18));
    String text = new String(content, Extractor.charsetOf(head));
    return text.stripLeading().startsWith("<") ? ofHtml(text) : text;
  }

  /** Each block and each row of a table on a line of its own. */
  private static String ofHtml(String html) {
    Document page = Jsoup.parse(html);
    page.select("td, th").append("\t");
    page.select("p, div, tr, br, h1, h2, h3, li").forEach(e -> e.before("\n").append("\n"));
    return page.body().wholeText();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
