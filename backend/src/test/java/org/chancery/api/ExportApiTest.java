package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.chancery.export.CsvExport;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.Criteria;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportApiTest {

  @TempDir Path folder;

  @Test
  void endsTheConnectionWhenTheIndexGoesMidway() throws Exception {
    TestIndex doomed = TestCluster.emptyIndex("export-api");
    Path lines =
        Files.write(
            folder.resolve("lines.jsonl"),
            IntStream.range(0, 600)
                .mapToObj(i -> "{\"title\":\"Article " + i + "\",\"text\":\"Text.\"}")
                .toList());
    try (Ingestion ingestion = IngestFixture.over(doomed)) {
      IngestFixture.ingest(ingestion, "export", lines);
    }
    CsvExport breaking =
        new CsvExport(doomed.search()) {
          @Override
          public long write(
              Criteria criteria, OutputStream out, LongConsumer progress, BooleanSupplier cancelled)
              throws IOException {
            return super.write(criteria, out, rows -> doomed.close(), cancelled);
          }
        };
    MockHttpServletResponse response = new MockHttpServletResponse();
    // What no handler turns into a problem detail, the server answers by closing the connection.
    assertThatThrownBy(() ->
            new ExportApi(breaking, doomed.search()).csv(new MockHttpServletRequest(), response))
        .isInstanceOf(IOException.class);
    assertThat(response.isCommitted()).isTrue();
    assertThat(response.getContentAsString()).doesNotContain("Elasticsearch");
  }
}
