package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.chancery.upkeep.CorrectionFile.Problem;
import org.chancery.upkeep.CorrectionFile.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionFileTest extends UpkeepSetup {

  private String a = "";
  private String b = "";

  @BeforeEach
  void ingestTwo() throws Exception {
    ingest("two.jsonl", json("a", "Text of a."), json("b", "Text of b."));
    a = named("a").id();
    b = named("b").id();
  }

  @Test
  void takesEachRowForItself() throws Exception {
    Report report =
        apply(
            "\uFEFFvalue,id,field\r\n"
                + "'=Sums,%s,title\r\n".formatted(a)
                + "soon,%s,published\r\n".formatted(a)
                + "\"Tables, and chairs\",%s,title\r\n".formatted(b)
                + "x,nowhere,title\r\n"
                + "x,%s\r\n".formatted(b)
                + "2024-03,%s, published \r\n".formatted(b));
    assertThat(report.corrected()).isEqualTo(3);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.problems())
        .containsExactly(
            new Problem(
                3,
                "published 'soon' is no date; write 2025, 2025-03, 2025-03-01 or an instant with"
                    + " its offset."),
            new Problem(5, "There is no article nowhere."),
            new Problem(
                6,
                "It has an open quotation mark, or another number of cells than the first row."));
    assertThat(titles()).containsExactly("=Sums", "Tables, and chairs");
    assertThat(index.articles().find(b).orElseThrow().published()).isNotNull();
  }

  @Test
  void leavesOutABrokenRowAlone() throws Exception {
    Report report =
        apply("id,field,value\n%s,title,New\n\"%s\"x,title,y\n%s,title,Last\n".formatted(a, b, b));
    assertThat(report.corrected()).isEqualTo(2);
    assertThat(report.problems())
        .containsExactly(
            new Problem(
                3,
                "It has an open quotation mark, or another number of cells than the first row."));
    assertThat(titles()).containsExactly("Last", "New");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
  void readsTheEncodingThatASpreadsheetChose(String charset) throws Exception {
    Report report = apply("id;Field; VALUE \r\n%s;title;Perón\r\n".formatted(a), charset);
    assertThat(report.problems()).isEmpty();
    assertThat(titles()).containsExactly("Perón", "b");
  }

  @Test
  void readsTabs() throws Exception {
    assertThat(apply("ID\tfield\tvalue\n%s\ttitle\tA, b; c\n".formatted(a)).corrected())
        .isEqualTo(1);
    assertThat(titles()).containsExactly("A, b; c", "b");
  }

  @Test
  void refusesCharactersThatWereLost() throws Exception {
    assertThat(apply("id,field,value\n%s,title,Per\uFFFDn\n".formatted(a)).problems())
        .containsExactly(
            new Problem(
                2, "Its value holds a character that cannot be read; save the file as UTF-8."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id,value\nx,y\n", "id,id,field,value\n", "a,title,New\n"})
  void wantsItsColumns(String csv) {
    assertThatThrownBy(() -> apply(csv))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The first row must name the columns id, field and value");
  }

  private Report apply(String csv) throws IOException {
    return apply(csv, "UTF-8");
  }

  private Report apply(String csv, String charset) throws IOException {
    return new CorrectionFile(corrector, ingestion)
        .apply(new ByteArrayInputStream(csv.getBytes(Charset.forName(charset))), "editor");
  }
}
