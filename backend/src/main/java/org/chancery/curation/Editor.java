package org.chancery.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.article.Provenance;
import org.chancery.enrich.Dismissals;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;
import org.chancery.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** Applies corrections to articles; pure and thread-safe. */
public final class Editor {

  /** The rule that a corrected date names. */
  static final String RULE = "corrected";

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_OUTLET = 200;
  private static final int FIRST_NEWSPAPER = 1605;
  private static final Pattern EDITS = Pattern.compile(" e\\d+$");

  private final Extractor extractor;
  private final Supplier<Enricher> rules;

  /**
   * @param rules those of the moment
   */
  public Editor(Extractor extractor, Supplier<Enricher> rules) {
    this.extractor = extractor;
    this.rules = rules;
  }

  /**
   * A value as it is kept, null where there is none.
   *
   * @param today where it is corrected; nothing is published after tomorrow
   * @throws IllegalArgumentException with one sentence, where a field cannot have it
   */
  public @Nullable String checked(CorrectedField field, @Nullable String value, LocalDate today) {
    String clean = value == null ? "" : Extractor.cleaned(value).strip();
    switch (field) {
      case TITLE -> {
        if (clean.isEmpty() || clean.length() > LONGEST_TITLE) {
          throw new IllegalArgumentException("A title has 1 to 1,000 characters.");
        }
      }
      case PUBLISHED -> {
        if (!clean.isEmpty()) {
          if (date(clean).from().isAfter(today.plusDays(1))) {
            throw new IllegalArgumentException(
                "published " + clean + " lies ahead; check the year.");
          }
        }
      }
      case OUTLET -> {
        if (clean.length() > LONGEST_OUTLET) {
          throw new IllegalArgumentException("An outlet's name has at most 200 characters.");
        }
      }
    }
    return clean.isEmpty() ? null : clean;
  }

  private static Dated date(String text) {
    try {
      Dated date = Dated.of(text, RULE, 1);
      if (date.from().getYear() < FIRST_NEWSPAPER) {
        throw new IllegalArgumentException(
            "published " + text + " is before any newspaper; check the year.");
      }
      return date;
    } catch (IllegalArgumentException e) {
      if (e.getCause() == null) {
        throw e;
      }
      throw new IllegalArgumentException(
          "published '"
              + text
              + "' is no date; write 2025, 2025-03, 2025-03-01 or an instant with its offset.",
          e);
    }
  }

  /** The value that a field has, to be kept beside a correction. */
  public @Nullable String kept(CorrectedField field, Article article) {
    return field.kept(Head.of(article));
  }

  /** The article as it is with all that people decided about it. */
  public Article edited(Article article, List<Correction> corrections, List<Dismissal> dismissed) {
    Head head = Head.of(article);
    for (Correction correction : corrections) {
      head = corrected(head, correction.field(), correction.value());
    }
    return with(article, head, corrections.size(), dismissed);
  }

  /** The article with what extraction found in one field, while others stay corrected. */
  public Article restored(Article article, Correction taken, int left, List<Dismissal> dismissed) {
    return with(article, taken.field().restored(Head.of(article), taken.former()), left, dismissed);
  }

  /**
   * The indexed article, with the corrections that it has, coded anew.
   *
   * @param corrections how many of its fields are corrected
   */
  public static Article coded(
      Article a, Enricher enricher, int corrections, List<Dismissal> dismissed) {
    return coded(a, Head.of(a), enricher, corrections, dismissed);
  }

  private Head corrected(Head head, CorrectedField field, @Nullable String value) {
    return switch (field) {
      case TITLE -> head.withTitle(value == null ? "" : value);
      case PUBLISHED -> head.withPublished(value == null ? null : date(value));
      case OUTLET -> head.withOutlet(value == null ? null : outlet(value));
    };
  }

  private Outlet outlet(String name) {
    return extractor
        .outletNamed(name)
        .orElseGet(() -> new Outlet(name.toLowerCase(Locale.ROOT), name, null, null, null));
  }

  /**
   * Titles are coded themselves, and the day of publication decides on roles and dates. Whoever
   * corrects it has settled what was in doubt.
   */
  private Article with(Article a, Head head, int corrections, List<Dismissal> dismissed) {
    boolean again =
        !dismissed.isEmpty()
            || !(head.title().equals(a.title()) && Objects.equals(head.published(), a.published()));
    if (again && a.coded().equals("coded")) {
      return coded(a, head, rules.get(), corrections, dismissed);
    }
    String coding = coding(a.provenance().coding(), null, corrections + dismissed.size());
    return with(
        a, head, a.provenance().withCoding(coding), a.annotations().withDoubt(doubt(a, head)));
  }

  private static Article coded(
      Article a, Head head, Enricher enricher, int corrections, List<Dismissal> dismissed) {
    Dismissals all = dismissed.isEmpty() ? Dismissals.NONE : Dismissal.all(dismissed);
    Annotations notes =
        enricher.enrich(new Input(head.title(), a.body(), head.published(), a.language()), all);
    String coding =
        coding(a.provenance().coding(), enricher.coding(notes), corrections + dismissed.size());
    return with(a, head, a.provenance().withCoding(coding), notes.withDoubt(doubt(a, head)));
  }

  private static @Nullable String doubt(Article a, Head head) {
    return Objects.equals(head.published(), a.published()) ? a.annotations().doubt() : null;
  }

  private static Article with(Article a, Head head, Provenance provenance, Annotations notes) {
    return new Article(
        a.id(),
        a.collection(),
        a.origin(),
        provenance,
        head.title(),
        a.body(),
        a.url(),
        a.authors(),
        a.language(),
        head.outlet(),
        a.agency(),
        head.published(),
        a.coded(),
        a.textId(),
        notes);
  }

  /**
   * The extractor's version, that of the rules, and how much was corrected or dismissed, where
   * anything was.
   *
   * @param rules where the article was coded again
   */
  private static String coding(String former, @Nullable String rules, int edits) {
    String versions = EDITS.matcher(former).replaceAll("");
    if (rules != null) {
      versions = versions.replaceFirst(" .*", "") + " " + rules;
    }
    return edits == 0 ? versions : versions + " e" + edits;
  }
}
