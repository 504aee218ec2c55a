package org.chancery.expectations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.Input;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.chancery.ingest.FileReading;

/** What extraction and enrichment find in one file, in the terms of {@link Expected}. */
record Found(
    Set<String> title,
    Set<String> outlet,
    Set<String> published,
    Set<String> actors,
    Set<String> countries,
    Set<String> pairs,
    ExpectedCoding coding) {

  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Enricher ENRICHER = Enricher.standard();
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  static Found in(Path folder, String file) {
    Extracted x = extracted(folder, file);
    Annotations notes = annotations(x);
    return new Found(
        Set.of(x.title()),
        x.outlet() == null ? Set.of() : Set.of(x.outlet().name()),
        x.published() == null ? Set.of() : Set.of(day(x.published().date())),
        notes.actors().stream().map(ActorMention::actor).collect(Collectors.toSet()),
        notes.countries().stream().map(CountryMention::country).collect(Collectors.toSet()),
        pairs(notes),
        coding(notes));
  }

  static Annotations annotations(Path folder, String file) {
    return annotations(extracted(folder, file));
  }

  static Annotations annotations(Extracted x) {
    return ENRICHER.enrich(new Input(x.title(), x.body(), x.published(), x.language()));
  }

  static Extracted extracted(Path folder, String file) {
    byte[] bytes;
    try {
      bytes = FileReading.bytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Extraction extraction =
        EXTRACTOR.extract(new RawDocument(file.replaceAll("\\.gz$", ""), bytes, null, null));
    if (!(extraction instanceof Extracted x)) {
      throw new AssertionError(file + ": " + extraction);
    }
    return x;
  }

  /**
   * Ids of expected names; a name that the gazetteer lacks is what a provisional actor is called.
   */
  static Set<String> actors(Expected expected, Found found) {
    Set<String> ids = new TreeSet<>();
    for (String name : expected.actors()) {
      Set<String> known =
          GAZETTEER.lookup(name).stream()
              .filter(entry -> !entry.isCountry())
              .map(entry -> entry.id())
              .collect(Collectors.toSet());
      // A name that several bear counts as found whichever of them was meant.
      ids.add(
          known.stream()
              .filter(found.actors()::contains)
              .findFirst()
              .orElseGet(
                  () -> known.isEmpty() ? provisional(name, found) : known.iterator().next()));
    }
    return ids;
  }

  private static String provisional(String name, Found found) {
    String words = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return found.actors().stream()
        .filter(id -> id.endsWith("~" + words))
        .findFirst()
        .orElse("?" + name);
  }

  private static Set<String> pairs(Annotations notes) {
    return notes.dyads().stream()
        .filter(d -> d.kind() == Dyad.Kind.INTERACTION)
        .flatMap(d ->
            isState(d.source()) && isState(d.target())
                ? Stream.of(d.source() + ">" + d.target())
                : Stream.empty())
        .collect(Collectors.toSet());
  }

  /** The coding in the terms of the reader: states only, and they speak, not their ministries. */
  private static ExpectedCoding coding(Annotations notes) {
    List<ExpectedCoding.Act> acts = new ArrayList<>();
    for (Dyad dyad : notes.dyads()) {
      if (isBetweenStates(dyad)) {
        Set<String> claims = new TreeSet<>();
        dyad.claimedBy().forEach(party -> claims.add("said=" + state(party, notes)));
        dyad.deniedBy().forEach(party -> claims.add("denied=" + state(party, notes)));
        acts.add(new ExpectedCoding.Act(event(dyad), dyad.time().name(), claims));
      }
    }
    Set<String> dates = new TreeSet<>();
    notes.dates().stream()
        .filter(date -> date.field() == Field.BODY)
        .forEach(date -> dates.add(ExpectedCoding.date(date.surface(), date.value())));
    return new ExpectedCoding(acts, dates);
  }

  private static String state(String party, Annotations notes) {
    return notes.actors().stream()
        .filter(mention -> mention.actor().equals(party))
        .map(ActorMention::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(party);
  }

  static boolean isBetweenStates(Dyad dyad) {
    return dyad.kind() == Dyad.Kind.INTERACTION && isState(dyad.source()) && isState(dyad.target());
  }

  static String event(Dyad dyad) {
    return dyad.source() + ">" + dyad.target() + " " + dyad.event();
  }

  private static boolean isState(String side) {
    return side.indexOf(':') < 0;
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
