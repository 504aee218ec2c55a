package org.chancery.enrich;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.chancery.enrich.dyad.DyadCoder;

/** Rules that differ from the standard ones, as those of another build do. */
public final class OtherRules {

  private OtherRules() {}

  /** An enricher that has not heard of one actor. */
  public static Enricher without(String actor, String version) {
    Gazetteer gazetteer = Gazetteer.of(without(actor), GazetteerTables.none());
    return new Enricher(gazetteer, DyadCoder.standard(), version);
  }

  private static GazetteerTables without(String actor) {
    return GazetteerTables.read(
        table -> {
          String kept =
              GazetteerTables.open(table)
                  .lines()
                  .filter(line -> !line.startsWith(actor + "\t"))
                  .collect(Collectors.joining("\n"));
          return new BufferedReader(new StringReader(kept));
        },
        "");
  }
}
