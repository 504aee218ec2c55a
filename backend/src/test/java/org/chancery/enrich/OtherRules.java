package org.chancery.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.enrich.dyad.DyadCoder;
import org.chancery.enrich.text.Table;

/** Rules that differ from the standard ones, as those of another build do. */
public final class OtherRules {

  private OtherRules() {}

  /** An enricher that has not heard of one actor. */
  public static Enricher without(String actor, String version) {
    Gazetteer gazetteer =
        GazetteerReader.read(
            table("countries.tsv", actor),
            table("actors.tsv", actor),
            table("roles.tsv", actor),
            table("phrases.tsv", actor),
            table("ambiguous.tsv", actor));
    return new Enricher(gazetteer, DyadCoder.standard(), version);
  }

  private static Table table(String file, String without) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GazetteerReader.class.getResourceAsStream("gazetteer/" + file)),
                StandardCharsets.UTF_8))) {
      String kept =
          reader
              .lines()
              .filter(line -> !line.startsWith(without + "\t"))
              .collect(Collectors.joining("\n"));
      return Table.parse(file, new BufferedReader(new StringReader(kept)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
