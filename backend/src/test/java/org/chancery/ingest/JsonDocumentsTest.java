package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Test;

/** JSON as programs write it when nobody tells them to write one object a line. */
class JsonDocumentsTest extends IngestionSetup {

  @Test
  void readsAnIndentedArray() throws Exception {
    Path file =
        write(
            "array.json",
            "[",
            "  {",
            "    \"url\": \"https://paper.example/a\",",
            "    \"title\": \"A\",",
            "    \"text\": \"Text of a.\"",
            "  },",
            "  " + json("b", "Text of b."),
            "]");
    assertThat(ingest(file)).isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(ingest(file)).isEqualTo(new Counts(0, 0, 2, 0, 0));
  }

  @Test
  void readsAnArrayOnOneLineAndObjectsOnSeveral() throws Exception {
    assertThat(ingest(write("one.json", "[" + json("a", "Text.") + "," + json("b", "Text.") + "]")))
        .isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(
            ingest(
                write(
                    "two.json",
                    "{",
                    " \"title\": \"C\", \"text\": \"Text of c.\" }",
                    "{",
                    " \"title\": \"D\", \"text\": \"Text of d.\" }")))
        .isEqualTo(new Counts(2, 0, 0, 0, 0));
  }

  @Test
  void takesWhatStandsBeforeAMistake() throws Exception {
    Path file = write("cut.json", "[", json("a", "Text of a.") + ",", "{\"title\": \"B\", \"te");
    Job job = IngestFixture.ingest(ingestion, Ingestion.DEFAULT_COLLECTION, file);
    assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
    assertThat(reasons(job).values())
        .containsExactly(
            "Its JSON breaks off or is mistaken near line 3; what stands before it was taken.");
  }

  @Test
  void refusesWhatIsNoObject() throws Exception {
    Job job =
        IngestFixture.ingest(
            ingestion, Ingestion.DEFAULT_COLLECTION, write("numbers.json", "[1, {\"a\": 2}, []]"));
    assertThat(job.counts().indexed()).isZero();
    assertThat(job.counts().notIndexed()).isEqualTo(2);
  }
}
