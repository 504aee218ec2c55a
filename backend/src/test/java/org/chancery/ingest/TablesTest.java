package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest extends IngestionSetup {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsColumnsByTheirUsualNames(String d) throws Exception {
    write(
        "news.csv",
        String.join(d, "id", "Headline", "Publication", "Date", "Author", "URL", "Content"),
        String.join(
            d,
            "1",
            "Talks in Vienna",
            "The Danube Post",
            "\"March 5, 2024\"",
            "\"Ann Lee; Bo Ek\"",
            "https://danube.example/a",
            "\"The talks" + d + " at last" + d + " went on.\n\nNobody \"\"left\"\".\""));
    ingest(folder);
    Article article = only();
    assertThat(article.title()).isEqualTo("Talks in Vienna");
    assertThat(article.origin()).isEqualTo("news.csv:2");
    assertThat(article.url()).isEqualTo("https://danube.example/a");
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(article.published()).isEqualTo(Dated.of("2024-03-05", "given", 1));
    assertThat(Objects.requireNonNull(article.outlet()).name()).isEqualTo("The Danube Post");
    assertThat(article.body())
        .isEqualTo("The talks" + d + " at last" + d + " went on.\n\nNobody \"left\".");
  }

  @Test
  void takesTheColumnsThatAreNamedForItOrBesideIt() throws Exception {
    write("news.csv", "Kop,Tekst,Content", "Talks,The talks went on.,x");
    Job job =
        ingestion.start(
            Sources.of(folder),
            "named",
            Columns.of(List.of("title=Kop", "text=tekst")),
            "admin",
            null);
    assertThat(ingestion.await(job.id()).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
    assertThat(only().body()).isEqualTo("The talks went on.");
    write("news.csv.columns", "title=Kop", "", "text=Tekst");
    assertThat(IngestFixture.ingest(ingestion, "named", folder).counts())
        .isEqualTo(new Counts(0, 0, 1, 0, 0));
    write("news.csv.columns", "title=Nowhere");
    assertThat(reasons(IngestFixture.ingest(ingestion, "named", folder)))
        .isEqualTo(Map.of("news.csv", "It has no column 'Nowhere'; it has Kop, Tekst, Content."));
    write("news.csv.columns", "titel=Kop");
    assertThat(reasons(IngestFixture.ingest(ingestion, "named", folder)).get("news.csv"))
        .startsWith("Its file of columns is wrong: 'titel' is no part of an article; use authors,");
  }

  @Test
  void namesTheRowsThatAreDamagedAndTakesTheRest() throws Exception {
    write(
        "news.csv",
        "title,text,published",
        "one,First text.,2024-01-01",
        "two,\"Second text is never closed.,2024-01-02",
        "three,Third text.,2024-01-03,more",
        "",
        "four,\"Fourth text",
        "on two lines.\",2024-01-04",
        "five,Fifth text.",
        "six,,2024-01-06",
        "seven,Seventh text.,soon",
        "eight,A 5\" pipe.,2024,,");
    Job job = IngestFixture.ingest(ingestion, "bad", folder);
    assertThat(titles()).containsExactlyInAnyOrder("one", "four", "seven", "eight");
    Map<String, String> reasons = reasons(job);
    assertThat(reasons).containsOnlyKeys("news.csv:3", "news.csv:4", "news.csv:7", "news.csv:8");
    assertThat(reasons.get("news.csv:3")).startsWith("The row is damaged");
    assertThat(reasons.get("news.csv:8"))
        .isEqualTo("The row has no text; its column 'text' is empty.");
    assertThat(IngestFixture.ingest(ingestion, "bad", folder).counts())
        .isEqualTo(new Counts(0, 0, 4, 0, 4));
  }

  @Test
  void saysWhyATableHoldsNoArticles() throws Exception {
    write("no-text.csv", "title,date", "a,2024");
    write(
        "own.csv",
        String.join(",", org.chancery.export.Columns.of(org.chancery.export.Format.CSV)));
    write("head.csv", "title,text");
    Files.createFile(folder.resolve("empty.csv"));
    assertThat(reasons(IngestFixture.ingest(ingestion, "no", folder)))
        .isEqualTo(
            Map.of(
                "no-text.csv",
                "None of its columns is known to hold the text; it has title, date. Say which one"
                    + " does, as text=NAME: with --columns, or under Columns on the page.",
                "own.csv",
                "It is a table that Chancery exported and holds no texts; index the articles"
                    + " themselves.",
                "head.csv",
                "It has a header row and no other.",
                "empty.csv",
                "It has no header row; write the names of its columns into the first row."));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "ISO-8859-1,false", "UTF-16LE,true"})
  void readsEveryEncoding(String charset, boolean marked) throws Exception {
    String text =
        (marked ? "\uFEFF" : "")
            + "title,text\r\n"
            + "Gespräche,\"Die Gespräche in Österreich dauerten länger als üblich, wie man hörte.\"\r\n";
    Files.write(folder.resolve("news.csv"), text.getBytes(Charset.forName(charset)));
    ingest(folder);
    assertThat(only().title()).isEqualTo("Gespräche");
    assertThat(List.of(UTF_8, ISO_8859_1, UTF_16LE)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryLineEnd(String end) throws Exception {
    String cell = end.equals("\r") ? "\"Talks\ngo on.\"" : "\"Talks" + end + "go on.\"";
    Files.writeString(
        folder.resolve("news.csv"),
        String.join(end, "title,text", "one,First text.", "two," + cell, ""));
    ingest(folder);
    assertThat(titles()).containsExactlyInAnyOrder("one", "two");
    assertThat(all()).extracting(Hit::origin).contains("news.csv:2", "news.csv:3");
  }

  @Test
  void refusesAPairThatIsNone() {
    assertThatThrownBy(() -> Columns.of(List.of("title")))
        .hasMessage("'title' names no column; write title=Headline, for example.");
    assertThatThrownBy(() -> Columns.of(List.of("titel=x")))
        .hasMessageStartingWith("'titel' is no");
  }

  @Test
  void readsTablesInsideArchives() throws IOException, InterruptedException {
    byte[] table = "title,text\nTalks,The talks went on.\n".getBytes(UTF_8);
    Path zip = Files.write(folder.resolve("a.zip"), ArchivesTest.zip(Map.of("t/news.csv", table)));
    ingest(zip);
    assertThat(all()).extracting(Hit::origin).containsExactly("a.zip/t/news.csv:2");
  }

  @Test
  void movesItsProgressWhileItIsRead() throws Exception {
    StringBuilder rows = new StringBuilder("title,text\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append("n").append(i).append(",Russia and China held talks on day ").append(i);
      rows.append(".\n");
    }
    Path file = Files.writeString(folder.resolve("long.csv"), rows);
    Job job = ingestion.start(List.of(file), "long", "admin");
    Job seen = job;
    while (seen.counts().total() < 100) {
      Thread.sleep(5);
      seen = ingestion.find(job.id()).orElseThrow();
    }
    assertThat(seen.bytesTotal()).isEqualTo(Files.size(file));
    assertThat(seen.bytesDone()).isBetween(1L, Files.size(file));
    ingestion.cancel(job.id());
    ingestion.await(job.id());
  }
}
