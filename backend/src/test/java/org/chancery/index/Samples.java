package org.chancery.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.chancery.article.Field;
import org.chancery.article.Outlet;
import org.chancery.article.Precision;
import org.chancery.article.Provenance;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.article.TextDate;

/** Articles made up for tests of this package. */
final class Samples {

  private static final Instant THEN = Instant.parse("2025-03-01T12:00:00.123Z");

  private Samples() {}

  /** With a value in every component that may have one. */
  static Article full() {
    return new Article(
        "00ff",
        "tests",
        "folder/an article — with an emoji 🕊.html",
        new Provenance(
            "job-1",
            THEN,
            THEN.plusSeconds(1),
            THEN.plusSeconds(2),
            3,
            "x1 r1 g1 e0",
            List.of(
                new Revision(2, THEN.plusSeconds(1), Revision.RECODED, List.of()),
                new Revision(
                    3,
                    THEN.plusSeconds(2),
                    Revision.INGESTED,
                    List.of(
                        new Change("title", "A former title", "Another"),
                        new Change("body", null, null))))),
        "Putin and Kim sign a treaty",
        "Vladimir Putin signed a treaty with Kim Jong Un on Wednesday. Fighting went on in Russia.",
        "https://meridian.example/putin-kim",
        List.of("A. Writer", "Ö. Öztürk"),
        "en",
        new Outlet("meridian.example", "The Meridian Post", "meridian.example", "GBR", "newspaper"),
        "Harbour Wire",
        Dated.of("2024-06-21T23:30:00+09:00", "jsonLd", 0.95),
        "coded",
        "00ff",
        new Annotations(
            List.of(
                new ActorMention(
                    "person:vladimir-putin",
                    "Vladimir Putin",
                    "person",
                    "RUS",
                    "GOV",
                    Field.BODY,
                    "Vladimir Putin",
                    0,
                    14,
                    "president",
                    "name",
                    0.9)),
            List.of(
                new CountryMention(
                    "RUS", Field.BODY, "Russia", 82, 88, CountryMention.Part.PLACE, "name", 0.8)),
            List.of(
                dyad("RUS", "PRK", Dyad.Kind.INTERACTION), dyad("RUS", "RUS", Dyad.Kind.INTERNAL)),
            List.of(new TextDate("2024-06-19", Field.BODY, "Wednesday", 51, 60, "weekday")),
            List.of("PRK-UKR"),
            "The date was left out."));
  }

  /** With nothing in any component that may be without. */
  static Article bare() {
    return new Article(
        "00aa",
        "tests",
        "bare.txt",
        Provenance.first("job-1", null, THEN, "x1"),
        "",
        "",
        null,
        List.of(),
        null,
        null,
        null,
        null,
        "language",
        "00aa",
        Annotations.NONE);
  }

  private static Dyad dyad(String source, String target, Dyad.Kind kind) {
    return new Dyad(
        source,
        target,
        "person:vladimir-putin",
        "person:kim-jong-un",
        "GOV",
        "MIL",
        kind,
        EventRoot.AGREE,
        Dyad.EventTime.DID,
        true,
        List.of("media:kcna"),
        List.of("USA"),
        new DateSpan(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 23), Precision.DAY),
        Field.BODY,
        0,
        0,
        61,
        "clause",
        0.7);
  }
}
