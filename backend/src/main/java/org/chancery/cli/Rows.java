package org.chancery.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Outlet;
import org.chancery.article.TextDate;
import org.chancery.extract.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What {@code extract} and {@code enrich} print, one JSON object a line. */
final class Rows {

  private static final ObjectMapper JSON = JsonMapper.shared();

  private Rows() {}

  record PublishedRow(String date, String precision, String rule, double confidence) {
    static @Nullable PublishedRow of(@Nullable Dated d) {
      return d == null
          ? null
          : new PublishedRow(d.date(), lower(d.precision()), d.rule(), d.confidence());
    }
  }

  record OutletRow(String name, @Nullable String domain, @Nullable String country) {
    static @Nullable OutletRow of(@Nullable Outlet o) {
      return o == null ? null : new OutletRow(o.name(), o.domain(), o.country());
    }
  }

  /**
   * One extracted file; {@code status} is extracted or rejected, {@code doubt} what was left out.
   */
  record ExtractRow(
      String file,
      @Nullable String title,
      @Nullable String body,
      List<String> authors,
      @Nullable PublishedRow published,
      @Nullable OutletRow outlet,
      @Nullable String agency,
      @Nullable String language,
      @Nullable String url,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String doubt,
      String status,
      @Nullable String reason) {

    static ExtractRow of(String file, Extraction extraction) {
      return switch (extraction) {
        case Extraction.Extracted x ->
            new ExtractRow(
                file,
                x.title(),
                x.body(),
                x.authors(),
                PublishedRow.of(x.published()),
                OutletRow.of(x.outlet()),
                x.agency(),
                x.language(),
                x.url(),
                x.doubt(),
                "extracted",
                null);
        case Extraction.Rejected r -> rejected(file, r.reason());
      };
    }

    static ExtractRow rejected(String file, String reason) {
      return new ExtractRow(
          file, null, null, List.of(), null, null, null, null, null, null, "rejected", reason);
    }
  }

  record ActorRow(
      String actor,
      String name,
      String type,
      @Nullable String country,
      @Nullable String sector,
      String field,
      String surface,
      int start,
      int end,
      @Nullable String role,
      String rule,
      double confidence) {
    static ActorRow of(ActorMention m) {
      return new ActorRow(
          m.actor(),
          m.name(),
          m.type(),
          m.country(),
          m.sector(),
          lower(m.field()),
          m.surface(),
          m.start(),
          m.end(),
          m.role(),
          m.rule(),
          m.confidence());
    }
  }

  record CountryRow(
      String country,
      String field,
      String surface,
      int start,
      int end,
      String part,
      String rule,
      double confidence) {
    static CountryRow of(CountryMention m) {
      return new CountryRow(
          m.country(),
          lower(m.field()),
          m.surface(),
          m.start(),
          m.end(),
          lower(m.part()),
          m.rule(),
          m.confidence());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DyadRow(
      String source,
      String target,
      String kind,
      @Nullable String event,
      @Nullable Integer quad,
      @Nullable String time,
      @Nullable Boolean negated,
      @Nullable String sourceActor,
      @Nullable String targetActor,
      @Nullable String sourceSector,
      @Nullable String targetSector,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> claimedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> deniedBy,
      @Nullable SpanRow eventDate,
      @Nullable String field,
      @Nullable Integer sentence,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String rule,
      @Nullable Double confidence) {
    static DyadRow of(Dyad d) {
      return new DyadRow(
          d.source(),
          d.target(),
          lower(d.kind()),
          d.event().name(),
          d.event().quad(),
          lower(d.time()),
          d.negated(),
          d.sourceActor(),
          d.targetActor(),
          d.sourceSector(),
          d.targetSector(),
          d.claimedBy(),
          d.deniedBy(),
          SpanRow.of(d.eventDate()),
          lower(d.field()),
          d.sentence(),
          d.start(),
          d.end(),
          d.rule(),
          d.confidence());
    }

    /** A pair that a sentence only names; its order means nothing. */
    static DyadRow coMention(String key) {
      int hyphen = key.indexOf('-');
      return new DyadRow(
          key.substring(0, hyphen),
          key.substring(hyphen + 1),
          "co-mention",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
  }

  record SpanRow(String from, String to, String precision) {
    static @Nullable SpanRow of(@Nullable DateSpan span) {
      return span == null
          ? null
          : new SpanRow(span.from().toString(), span.to().toString(), lower(span.precision()));
    }
  }

  record DateRow(String value, String text, String field, int start, int end, String rule) {
    static DateRow of(TextDate d) {
      return new DateRow(d.value(), d.surface(), lower(d.field()), d.start(), d.end(), d.rule());
    }
  }

  /** One enriched object. */
  record EnrichRow(
      @Nullable String id,
      List<ActorRow> actors,
      List<String> countries,
      List<CountryRow> countryMentions,
      List<DyadRow> dyads,
      List<DateRow> dates) {

    static EnrichRow of(@Nullable String id, Annotations notes) {
      List<DyadRow> dyads = new ArrayList<>();
      notes.dyads().forEach(d -> dyads.add(DyadRow.of(d)));
      notes.coPairs().forEach(key -> dyads.add(DyadRow.coMention(key)));
      LinkedHashSet<String> countries = new LinkedHashSet<>();
      notes.countries().forEach(m -> countries.add(m.country()));
      return new EnrichRow(
          id,
          notes.actors().stream().map(ActorRow::of).toList(),
          List.copyOf(countries),
          notes.countries().stream().map(CountryRow::of).toList(),
          dyads,
          notes.dates().stream().map(DateRow::of).toList());
    }
  }

  /** A line that could not be enriched. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ErrorRow(@Nullable String file, long line, String error) {}

  static String json(Object row) {
    return JSON.writeValueAsString(row);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
