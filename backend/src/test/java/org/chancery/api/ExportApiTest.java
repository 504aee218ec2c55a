package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportApiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          export.csv                       | text/csv;charset=UTF-8 | chancery-articles.csv
          export.jsonl                     | application/x-ndjson;charset=UTF-8 | chancery-articles.jsonl
          export.bib                       | application/x-bibtex;charset=UTF-8 | chancery-articles.bib
          export.ris                       | application/x-research-info-systems;charset=UTF-8 | chancery-articles.ris
          export/evidence.csv              | text/csv;charset=UTF-8 | chancery-evidence.csv
          export/dyad-month.csv            | text/csv;charset=UTF-8 | chancery-dyad-month.csv
          export/coverage.csv              | text/csv;charset=UTF-8 | chancery-coverage.csv
          export.zip?format=jsonl          | application/zip | chancery-jsonl.zip
          """)
  void streamsEachFormatAndPromisesItsRows(String path, String type, String file) {
    HttpResponse<String> answer =
        ADMIN.get("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "q=treaty");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("\"" + file + "\"");
    assertThat(Long.parseLong(answer.headers().firstValue(ExportApi.ROWS).orElseThrow()))
        .isPositive();
  }

  @Test
  void promisesTheLinesThatItSends() {
    HttpResponse<String> lines = ADMIN.get("/api/v1/export.jsonl?q=treaty");
    assertThat(lines.body().lines().count())
        .isEqualTo(Long.parseLong(lines.headers().firstValue(ExportApi.ROWS).orElseThrow()))
        .isEqualTo(ADMIN.json("/api/v1/search?q=treaty&size=0").path("total").asLong());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          export.zip                       | format is csv, evidence, dyad-month, coverage, jsonl, bib, ris; name one.
          export.zip?format=xls            | format is csv, evidence, dyad-month, coverage, jsonl, bib, ris; not 'xls'.
          export.zip?format=csv&zeros=true | by, zeros and balanced belong to format=dyad-month; leave them out.
          export.zip?format=jsonl&bom=true | Only tables have a byte order mark; leave bom out.
          export/dyad-month.csv?by=month   | by is published or event, not 'month'.
          export.jsonl?columns=id          | There is no parameter 'columns'; the documentation at /swagger-ui lists them.
          export.csv?claim=me              | claim is anyone, outlet or alleged, not 'me'.
          """)
  void saysWhatItDoesNotUnderstand(String path, String sentence) {
    HttpResponse<String> answer = ADMIN.get("/api/v1/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }
}
