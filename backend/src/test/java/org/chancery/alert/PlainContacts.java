package org.chancery.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.article.Article;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.Gazetteer;
import org.jspecify.annotations.Nullable;

/** First contacts as a plain loop over the articles finds them. */
final class PlainContacts {

  private PlainContacts() {}

  /** Who was told of, in the order of the alphabet. */
  record Told(String one, String other, boolean alleged, boolean knownAsAlleged) {}

  record Report(
      String one, String other, boolean alleged, Article article, @Nullable LocalDate day) {
    Instant came() {
      return article.provenance().ingestedAt();
    }
  }

  /** In the order in which they came. */
  static List<Report> reports(
      Meetings meetings,
      BiPredicate<String, Article> one,
      BiPredicate<String, Article> other,
      boolean talks) {
    List<Report> all = new ArrayList<>();
    for (Article a : meetings.articles()) {
      for (Dyad d : a.annotations().dyads()) {
        if (d.time() != EventTime.DID
            || d.negated()
            || (talks && (d.event() != EventRoot.CONSULT || d.kind() == Dyad.Kind.INTERNAL))) {
          continue;
        }
        String source = d.sourceActor() == null ? d.source() : d.sourceActor();
        String target = d.targetActor() == null ? d.target() : d.targetActor();
        if (!source.equals(target)
            && ((one.test(source, a) && other.test(target, a))
                || (one.test(target, a) && other.test(source, a)))) {
          LocalDate day = a.published() == null ? null : a.published().from();
          all.add(new Report(source, target, !d.claimedBy().isEmpty(), a, day));
        }
      }
    }
    all.sort(
        Comparator.comparing(Report::came)
            .thenComparing(r -> r.article().id())
            .thenComparing(Report::alleged));
    return all;
  }

  static List<Told> expected(List<Report> reports) {
    List<Told> told = new ArrayList<>();
    Set<Set<String>> known = new HashSet<>();
    Set<Set<String>> alleged = new HashSet<>();
    for (Report r : reports) {
      Set<String> pair = Set.of(r.one(), r.other());
      boolean first =
          r.alleged() ? !known.contains(pair) && !alleged.contains(pair) : !known.contains(pair);
      if (first && isNews(r.article())) {
        told.add(told(r.one(), r.other(), r.alleged(), !r.alleged() && alleged.contains(pair)));
      }
      (r.alleged() ? alleged : known).add(pair);
    }
    return told;
  }

  static boolean isNews(Article a) {
    Instant came = a.provenance().ingestedAt();
    return came.isAfter(Meetings.WATCHED)
        && (a.published() == null
            || !a.published()
                .to()
                .isBefore(LocalDate.ofInstant(came, ZoneOffset.UTC).minusDays(7)));
  }

  static Told told(String one, String other, boolean alleged, boolean known) {
    return one.compareTo(other) < 0
        ? new Told(one, other, alleged, known)
        : new Told(other, one, alleged, known);
  }

  static boolean isMinister(String actor, Article a) {
    return actor.equals(Meetings.TITLED)
        || (a.published() != null
            && Gazetteer.standard().find(actor).stream()
                .flatMap(e -> e.roles().stream())
                .anyMatch(r ->
                    (r.name().equals("Foreign Minister") || r.name().equals("Secretary of State"))
                        && r.isHeldOn(a.published().from())));
  }

  static BiPredicate<String, Article> is(String actor) {
    return (who, a) -> who.equals(actor) && (!actor.contains("trump") || a.published() != null);
  }

  static BiPredicate<String, Article> actsFor(String state) {
    return (who, a) ->
        who.equals(state)
            || Gazetteer.standard().find(who).filter(e -> state.equals(e.country())).isPresent();
  }
}
