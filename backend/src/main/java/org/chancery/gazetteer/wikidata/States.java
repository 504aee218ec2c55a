package org.chancery.gazetteer.wikidata;

import java.util.HashMap;
import java.util.Map;
import org.chancery.enrich.text.Table;
import org.jspecify.annotations.Nullable;

/** Codes of the states that are items of Wikidata. */
final class States {

  private final Map<String, String> codes = new HashMap<>();

  States() {
    for (Table.Row row : Table.read(States.class, "states.tsv").rows()) {
      codes.put(row.require("item"), row.require("code"));
    }
  }

  @Nullable String code(String item) {
    return codes.get(item);
  }
}
