package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargeDocumentsTest extends IngestionSetup {

  @Test
  void indexesTheLongestTextThatAnArticleMayHave() throws Exception {
    String text =
        "Russia attacked Ukraine, and China praised Iran on Monday in Vienna. ".repeat(4_340);
    assertThat(text).hasSizeBetween(299_000, 300_000);
    ingest(write("one.jsonl", json("longest", text)));
    assertThat(only().annotations().dyads()).hasSizeGreaterThan(1_000);
  }
}
