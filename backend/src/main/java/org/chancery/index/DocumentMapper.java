package org.chancery.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.chancery.index.ArticleDocument.lower;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Certainty;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.article.Outlet;
import org.chancery.article.Provenance;
import org.chancery.article.Sha256;
import org.chancery.article.TextDate;
import org.chancery.copies.Runs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Turns articles into documents and back; pure and thread-safe. */
public final class DocumentMapper {

  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** An article that is brought in so many days after it was published is news still. */
  private static final int NEWS_FOR_DAYS = 7;

  private DocumentMapper() {}

  /** Alone with its text: whether it has copies is for the next sweep to find. */
  public static ArticleDocument toDocument(Article a) {
    Annotations notes = a.annotations();
    return new ArticleDocument(
        a.id(),
        a.collection(),
        a.origin(),
        contentHash(a),
        source(a.provenance(), a.published()),
        a.title(),
        a.body(),
        a.url(),
        a.authors(),
        a.language(),
        a.coded(),
        outlet(a.outlet()),
        a.agency(),
        published(a.published()),
        distinct(notes.dates(), TextDate::value),
        distinct(notes.actors(), ActorMention::actor),
        actorKeys(notes.actors()),
        distinct(notes.actors(), ActorMention::type),
        distinct(notes.countries(), CountryMention::country),
        entries(notes.dyads()),
        interacting(notes.dyads()),
        notes.coPairs(),
        a.id(),
        null,
        runs(a.body()),
        notes);
  }

  private static int @Nullable [] runs(String body) {
    int[] runs = Runs.of(body);
    return runs.length == 0 ? null : runs;
  }

  /** The document as Elasticsearch reads it. */
  public static byte[] toJson(ArticleDocument document) {
    return JSON.writeValueAsBytes(document);
  }

  public static Article toArticle(ArticleDocument d) {
    ArticleDocument.Source s = d.provenance();
    return new Article(
        d.id(),
        d.collection(),
        d.origin(),
        new Provenance(
            s.job(),
            s.fetchedAt(),
            s.ingestedAt(),
            s.updatedAt(),
            s.revision(),
            s.coding(),
            s.history()),
        d.title(),
        d.body(),
        d.url(),
        d.authors(),
        d.language(),
        toOutlet(d.outlet()),
        d.agency(),
        toDated(d.published()),
        d.coded(),
        d.textId(),
        d.annotations());
  }

  /** Folded label, separator, id: sorts by name and is searched by name. */
  static String key(String name, String id) {
    return fold(name) + ArticleDocument.KEY_SEPARATOR + id;
  }

  /** Lower case without diacritics, as names are compared. */
  public static String fold(String name) {
    String plain = isAscii(name) ? name : withoutMarks(name);
    return plain.toLowerCase(Locale.ROOT).strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  public static @Nullable Outlet toOutlet(ArticleDocument.@Nullable Outlet o) {
    return o == null ? null : new Outlet(o.id(), o.name(), o.domain(), o.country(), o.kind());
  }

  public static @Nullable Dated toDated(ArticleDocument.@Nullable Published p) {
    return p == null ? null : Dated.of(p.date(), p.rule(), p.confidence());
  }

  private static ArticleDocument.Source source(Provenance p, @Nullable Dated published) {
    return new ArticleDocument.Source(
        p.job(),
        p.fetchedAt(),
        p.ingestedAt(),
        isBackfill(p, published),
        p.updatedAt(),
        p.revision(),
        p.coding(),
        p.history());
  }

  /** Surely published long before: nothing says so of an article without a date. */
  private static boolean isBackfill(Provenance p, @Nullable Dated published) {
    LocalDate day = LocalDate.ofInstant(p.ingestedAt(), ZoneOffset.UTC);
    return published != null && published.to().isBefore(day.minusDays(NEWS_FOR_DAYS));
  }

  private static ArticleDocument.@Nullable Outlet outlet(@Nullable Outlet o) {
    return o == null
        ? null
        : new ArticleDocument.Outlet(
            o.id(), o.name(), o.domain(), o.country(), o.kind(), key(o.name(), o.id()));
  }

  private static ArticleDocument.@Nullable Published published(@Nullable Dated d) {
    return d == null
        ? null
        : new ArticleDocument.Published(
            d.date(),
            d.from().toString(),
            d.to().toString(),
            lower(d.precision()),
            d.rule(),
            d.confidence(),
            lower(Certainty.of(d.confidence())));
  }

  private static List<ArticleDocument.Entry> entries(List<Dyad> dyads) {
    List<ArticleDocument.Entry> entries = new ArrayList<>(dyads.size());
    for (Dyad dyad : dyads) {
      entries.add(ArticleDocument.Entry.of(dyad));
    }
    return entries;
  }

  private static <T> List<String> distinct(List<T> from, Function<T, String> value) {
    Set<String> set = new LinkedHashSet<>();
    for (T one : from) {
      set.add(value.apply(one));
    }
    return List.copyOf(set);
  }

  private static List<String> actorKeys(List<ActorMention> actors) {
    // One actor is mentioned many times, and most often by one name.
    Map<String, String> names = new HashMap<>();
    Set<String> keys = new LinkedHashSet<>();
    for (ActorMention actor : actors) {
      if (!actor.name().equals(names.put(actor.actor(), actor.name()))) {
        keys.add(key(actor.name(), actor.actor()));
      }
    }
    return List.copyOf(keys);
  }

  private static List<String> interacting(List<Dyad> dyads) {
    Set<String> keys = new LinkedHashSet<>();
    for (Dyad dyad : dyads) {
      if (dyad.kind() == Dyad.Kind.INTERACTION) {
        keys.add(dyad.key());
      }
    }
    return List.copyOf(keys);
  }

  /**
   * The annotations are not hashed themselves: they are what the coding, a version that is raised
   * whenever equal input may give others, makes of title, body, language and date; a doubt is not.
   */
  public static String contentHash(Article a) {
    MessageDigest digest = Sha256.digest();
    for (Object part :
        new @Nullable Object[] {
          a.title(),
          a.body(),
          a.url(),
          a.authors(),
          a.language(),
          a.outlet(),
          a.agency(),
          a.published(),
          a.coded(),
          a.provenance().coding()
        }) {
      digest.update(String.valueOf(part).getBytes(UTF_8));
      digest.update((byte) 0);
    }
    String doubt = a.annotations().doubt();
    if (doubt != null) {
      digest.update(doubt.getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
