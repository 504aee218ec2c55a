package org.chancery.search.reference;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.search.Facet;
import org.chancery.testing.TestIndex;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An article as a loop sees it: its tokens, the values of its facets, its acts, its date. */
record PlainArticle(
    String id,
    String title,
    String body,
    Map<String, List<String>> tokens,
    Map<Facet, Set<String>> flat,
    List<Act> acts,
    Set<String> coPairs,
    @Nullable PlainDate published) {

  /** PLOVER's quad classes, from its own documentation. */
  private static final Map<String, Set<String>> QUADS =
      Map.of(
          "1", Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
          "2", Set.of("COOPERATE", "AID", "RETREAT"),
          "3", Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
          "4", Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));

  private static final Comparator<PlainArticle> EARLIEST =
      Comparator.comparing((PlainArticle a) -> a.published == null)
          .thenComparing(a -> a.published == null ? LocalDate.MAX : a.published.last())
          .thenComparing(a -> a.published == null ? LocalDate.MAX : a.published.first())
          .thenComparing(a -> a.id);

  /** Everything in an index. */
  static List<PlainArticle> all(TestIndex index, Analyzers analyzers) {
    List<PlainArticle> all = new ArrayList<>();
    try {
      List<PlainArticle> page;
      do {
        page = after(all.isEmpty() ? "" : all.getLast().id, index, analyzers);
        all.addAll(page);
      } while (!page.isEmpty());
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By id, for a seed must mean the same in each run. */
  private static List<PlainArticle> after(String id, TestIndex index, Analyzers analyzers)
      throws IOException {
    return index
        .client()
        .search(
            s ->
                s.index(index.definition().readAlias())
                    .size(2_000)
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                    .searchAfter(a -> a.stringValue(id)),
            JsonNode.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .map(source -> read(Objects.requireNonNull(source), analyzers))
        .toList();
  }

  /** Each text once: the words and the date of the earliest copy, and the values of all. */
  static List<PlainArticle> texts(List<PlainArticle> articles) {
    return articles.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.values(Facet.TEXT).toString(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(PlainArticle::united)
        .toList();
  }

  private static PlainArticle united(List<PlainArticle> copies) {
    PlainArticle first = copies.stream().min(EARLIEST).orElseThrow();
    Map<Facet, Set<String>> flat = new EnumMap<>(Facet.class);
    first.flat.forEach((facet, values) -> flat.put(facet, new LinkedHashSet<>(values)));
    for (PlainArticle copy : copies) {
      copy.flat.forEach((facet, values) -> {
        if (facet != Facet.PRECISION && facet != Facet.CONFIDENCE) {
          Objects.requireNonNull(flat.get(facet)).addAll(values);
        }
      });
    }
    return new PlainArticle(
        first.id,
        first.title,
        first.body,
        first.tokens,
        flat,
        copies.stream().flatMap(copy -> copy.acts.stream()).toList(),
        copies.stream().flatMap(copy -> copy.coPairs.stream()).collect(Collectors.toSet()),
        first.published);
  }

  /** The day that says who is whose member; none where there is no date. */
  @Nullable LocalDate day() {
    return published == null ? null : published.first();
  }

  /** Whether a value of a flat facet is its own, or one of a member of a bloc. */
  boolean has(Facet facet, String value) {
    Set<String> own = values(facet);
    return own.contains(value)
        || ((facet == Facet.COUNTRY || facet == Facet.OUTLET_COUNTRY)
            && own.stream().anyMatch(country -> PlainBlocs.isMember(value, country, day())));
  }

  Set<String> values(Facet facet) {
    return Objects.requireNonNull(flat.get(facet), facet.parameter());
  }

  List<String> tokens(String field) {
    return Objects.requireNonNull(tokens.get(field), field);
  }

  private static PlainArticle read(JsonNode s, Analyzers analyzers) {
    JsonNode notes = s.path("annotations");
    String title = s.path("title").asString();
    String body = s.path("body").asString();
    String date = s.path("published").path("date").asString("");
    PlainDate published = date.isEmpty() ? null : PlainDate.of(date);
    List<Act> acts = new ArrayList<>();
    for (JsonNode dyad : notes.path("dyads")) {
      if (dyad.path("kind").asString().equals("INTERACTION")) {
        acts.add(act(dyad));
      }
    }
    return new PlainArticle(
        s.path("id").asString(),
        title,
        body,
        Map.of(
            "title", analyzers.news(title),
            "body", analyzers.news(body),
            "title.exact", analyzers.exact(title),
            "body.exact", analyzers.exact(body)),
        flat(s, notes, published),
        acts,
        texts(notes.path("coPairs"), ""),
        published);
  }

  private static Map<Facet, Set<String>> flat(
      JsonNode s, JsonNode notes, @Nullable PlainDate published) {
    return Map.ofEntries(
        Map.entry(Facet.ACTOR, texts(notes.path("actors"), "actor")),
        Map.entry(Facet.ACTOR_TYPE, texts(notes.path("actors"), "type")),
        Map.entry(Facet.COUNTRY, texts(notes.path("countries"), "country")),
        Map.entry(Facet.OUTLET, text(s.path("outlet").path("id"))),
        Map.entry(Facet.OUTLET_COUNTRY, text(s.path("outlet").path("country"))),
        Map.entry(Facet.AGENCY, text(s.path("agency"))),
        Map.entry(Facet.LANGUAGE, text(s.path("language"))),
        Map.entry(Facet.PRECISION, published == null ? Set.of() : Set.of(published.precision())),
        Map.entry(Facet.CONFIDENCE, certainty(s.path("published").path("confidence"))),
        Map.entry(Facet.CODED, text(s.path("coded"))),
        Map.entry(Facet.CODING, text(s.path("provenance").path("coding"))),
        Map.entry(Facet.COLLECTION, text(s.path("collection"))),
        Map.entry(Facet.TEXT, text(s.path("textId"))));
  }

  private static Set<String> certainty(JsonNode confidence) {
    double c = confidence.asDouble(-1);
    return c < 0 ? Set.of() : Set.of(c < 0.7 ? "low" : c < 0.9 ? "medium" : "high");
  }

  private static Act act(JsonNode dyad) {
    String event = dyad.path("event").asString();
    Set<String> sectors = new LinkedHashSet<>(text(dyad.path("sourceSector")));
    sectors.addAll(text(dyad.path("targetSector")));
    return new Act(
        dyad.path("source").asString(),
        dyad.path("target").asString(),
        event,
        QUADS.entrySet().stream()
            .filter(q -> q.getValue().contains(event))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(),
        dyad.path("time").asString().toLowerCase(java.util.Locale.ROOT),
        sectors,
        day(dyad.path("eventDate").path("from")),
        day(dyad.path("eventDate").path("to")));
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : LocalDate.parse(node.asString());
  }

  private static Set<String> texts(JsonNode list, String name) {
    Set<String> values = new LinkedHashSet<>();
    list.forEach(node -> values.addAll(text(name.isEmpty() ? node : node.path(name))));
    return values;
  }

  private static Set<String> text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Set.of() : Set.of(node.asString());
  }
}
