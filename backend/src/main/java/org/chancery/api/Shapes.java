package org.chancery.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.search.Bar;
import org.chancery.search.Bloc;
import org.chancery.search.FacetPage;
import org.chancery.search.FacetValue;
import org.chancery.search.Hit;
import org.chancery.search.Meant;
import org.chancery.search.Named;
import org.chancery.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** The answers of the HTTP interface, as JSON objects. */
final class Shapes {

  private Shapes() {}

  /**
   * @param date as long as its precision allows
   * @param precision year, month, day or instant
   * @param confidence 0 to 1
   */
  record Published(String date, String precision, String rule, double confidence) {
    static @Nullable Published of(@Nullable Dated d) {
      return d == null
          ? null
          : new Published(
              d.date(), d.precision().name().toLowerCase(Locale.ROOT), d.rule(), d.confidence());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OutletShape(
      String id,
      String name,
      @Nullable String domain,
      @Nullable String country,
      @Nullable String kind) {
    static @Nullable OutletShape of(@Nullable Outlet o) {
      return o == null
          ? null
          : new OutletShape(o.id(), o.name(), o.domain(), o.country(), o.kind());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HitShape(
      String id,
      String title,
      @Nullable String url,
      String origin,
      String collection,
      @Nullable OutletShape outlet,
      @Nullable String agency,
      @Nullable Published published,
      @Nullable String language,
      List<String> snippets,
      List<Named> actors,
      List<Named> countries,
      List<Hit.HitDyad> dyads,
      String textId,
      int copies) {
    static HitShape of(Hit h) {
      return new HitShape(
          h.id(),
          h.title(),
          h.url(),
          h.origin(),
          h.collection(),
          OutletShape.of(h.outlet()),
          h.agency(),
          Published.of(h.published()),
          h.language(),
          h.snippets(),
          h.actors(),
          h.countries(),
          h.dyads(),
          h.textId(),
          h.copies());
    }
  }

  /**
   * @param value how a filter names it
   * @param members by the beginning of their membership
   */
  record BlocShape(String value, String name, List<MemberShape> members) {
    static BlocShape of(Bloc bloc) {
      return new BlocShape(
          bloc.value(),
          bloc.name(),
          bloc.memberships().stream()
              .map(m -> new MemberShape(m.country(), m.from(), m.to()))
              .toList());
    }
  }

  /**
   * @param to the last day; absent of those who are members by now
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MemberShape(String country, LocalDate from, @Nullable LocalDate to) {}

  record BarShape(LocalDate from, long count) {
    static BarShape of(Bar bar) {
      return new BarShape(bar.from(), bar.count());
    }
  }

  /**
   * @param from where the name stands in the query, in code points
   * @param named all whom it means
   */
  record MeantShape(String field, String value, int from, int to, List<Named> named) {
    static MeantShape of(Meant m) {
      return new MeantShape(m.field(), m.value(), m.place().from(), m.place().to(), m.named());
    }
  }

  /**
   * @param names whom the names in the query mean
   * @param textsBehind articles that were written or removed and whose copies are not looked for
   *     yet; absent where articles are counted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SearchAnswer(
      long total,
      long undated,
      long took,
      @Nullable String cursor,
      List<HitShape> hits,
      Map<String, List<FacetValue>> facets,
      Map<String, Long> missing,
      List<BarShape> histogram,
      List<MeantShape> names,
      boolean samplesLeftOut,
      @Nullable Long textsBehind) {
    static SearchAnswer of(
        SearchResult r, List<Meant> names, boolean samplesLeftOut, @Nullable Long textsBehind) {
      Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
      r.facets().forEach((facet, values) -> facets.put(facet.parameter(), values));
      Map<String, Long> missing = new LinkedHashMap<>();
      r.missing().forEach((facet, count) -> missing.put(facet.parameter(), count));
      return new SearchAnswer(
          r.total(),
          r.undated(),
          r.took(),
          r.cursor(),
          r.hits().stream().map(HitShape::of).toList(),
          facets,
          missing,
          r.histogram().stream().map(BarShape::of).toList(),
          names.stream().map(MeantShape::of).toList(),
          samplesLeftOut,
          textsBehind);
    }
  }

  /**
   * @param missing articles without a value
   * @param cursor absent on the last page
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FacetAnswer(List<FacetValue> values, long missing, @Nullable String cursor) {
    static FacetAnswer of(FacetPage page) {
      return new FacetAnswer(page.values(), page.missing(), page.cursor());
    }
  }

  /**
   * @param query the parameters of {@code /search} that run it
   * @param fresh articles that match and came since it was last opened; absent where it cannot be
   *     counted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SavedShape(
      long id,
      String name,
      String query,
      String view,
      Instant createdAt,
      Instant openedAt,
      @Nullable Long fresh) {}

  record Failure(String origin, String reason) {}
}
