package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.CountryMention.Part;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.Dyad.Kind;
import org.jspecify.annotations.Nullable;

/** A text as the standard enricher annotates it, in the short notation of the tables of tests. */
record Annotated(Annotations annotations) {

  static final String SATURDAY = "2025-03-01";

  static Annotated body(String body) {
    return body(body, SATURDAY);
  }

  static Annotated body(String body, @Nullable String published) {
    Dated date = published == null ? null : Dated.of(published, "test", 1);
    return new Annotated(Enricher.standard().enrich(new Input("", body, date, "en")));
  }

  static Annotated titled(String title, String body) {
    Dated date = Dated.of(SATURDAY, "test", 1);
    return new Annotated(Enricher.standard().enrich(new Input(title, body, date, null)));
  }

  /** Codes of the states named, sorted and joined by blanks; a dash where there are none. */
  String countries() {
    Set<String> codes = new TreeSet<>();
    annotations.countries().forEach(mention -> codes.add(mention.country()));
    return orDash(codes);
  }

  /** The part a surface plays where it first stands. */
  Part part(String surface) {
    for (CountryMention mention : annotations.countries()) {
      if (mention.surface().equals(surface)) {
        return mention.part();
      }
    }
    throw new AssertionError("'" + surface + "' is not among " + annotations.countries());
  }

  /** Directed interactions, {@code RUS>UKR:ASSAULT}, with what is unusual of them appended. */
  String interactions() {
    return dyads(Kind.INTERACTION);
  }

  String internal() {
    return dyads(Kind.INTERNAL);
  }

  /** As {@link #interactions()}, but whoever belongs to a state speaks for it. */
  String claims() {
    return dyads(Kind.INTERACTION, this::state);
  }

  private String state(String party) {
    return annotations.actors().stream()
        .filter(mention -> mention.actor().equals(party))
        .map(ActorMention::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(party);
  }

  private String dyads(Kind kind) {
    return dyads(kind, party -> party);
  }

  private String dyads(Kind kind, UnaryOperator<String> speaker) {
    Set<String> entries = new TreeSet<>();
    for (Dyad dyad : annotations.dyads()) {
      if (dyad.kind() == kind) {
        entries.add(notation(dyad, speaker));
      }
    }
    return orDash(entries);
  }

  private static String notation(Dyad dyad, UnaryOperator<String> speaker) {
    StringBuilder entry =
        new StringBuilder(dyad.source() + ">" + dyad.target() + ":" + dyad.event());
    if (dyad.time() != EventTime.DID) {
      entry.append('/').append(dyad.time());
    }
    if (dyad.negated()) {
      entry.append("/NOT");
    }
    dyad.claimedBy().forEach(party -> entry.append("/said=").append(speaker.apply(party)));
    dyad.deniedBy().forEach(party -> entry.append("/denied=").append(speaker.apply(party)));
    return entry.toString();
  }

  /** Ids of the actors named, sorted and joined by blanks. */
  String actors() {
    Set<String> ids = new TreeSet<>();
    annotations.actors().forEach(mention -> ids.add(mention.actor()));
    return orDash(ids);
  }

  List<String> dates() {
    List<String> values = new ArrayList<>();
    annotations.dates().forEach(date -> values.add(date.value()));
    return values;
  }

  private static String orDash(Set<String> parts) {
    return parts.isEmpty() ? "-" : String.join(" ", parts);
  }
}
