package org.chancery.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chancery.search.News;
import org.jspecify.annotations.Nullable;

/**
 * What an alert told once.
 *
 * @param uid the same wherever it is told
 * @param savedSearch absent where it was deleted since
 * @param name of the saved search by then
 * @param news what came in the time it tells of
 * @param lines the articles published last, at most {@link #MOST_LINES}
 * @param contacts the first contacts that it tells of, at most {@link #MOST_CONTACTS}; then its
 *     news counts them, and not articles
 * @param changedAt when something was found that corrects it; absent for never
 * @param readAt absent while it is unread
 * @param tellsOfContacts whether it tells of who first dealt with whom
 */
public record Notice(
    long id,
    UUID uid,
    String account,
    @Nullable Long savedSearch,
    String name,
    Instant since,
    Instant until,
    News news,
    List<Line> lines,
    List<FirstContact> contacts,
    Instant madeAt,
    @Nullable Instant changedAt,
    @Nullable Instant readAt,
    boolean tellsOfContacts) {

  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** So many articles are named. */
  public static final int MOST_LINES = 20;

  /** And so many first contacts. */
  public static final int MOST_CONTACTS = 100;

  /**
   * An article.
   *
   * @param outlet empty where it is not known
   * @param published as it was printed; empty where it is not known
   */
  public record Line(String article, String title, String outlet, String published) {
    /** No database keeps NUL in a text. */
    public Line {
      title = title.replace('\0', ' ');
      outlet = outlet.replace('\0', ' ');
    }

    /** Outlet and date. */
    public String where() {
      return (outlet + " " + (DATED.matcher(published).lookingAt() ? day() : published)).strip();
    }

    private String day() {
      return LocalDate.parse(published.substring(0, 10)).format(FirstContact.DAY);
    }
  }

  /**
   * With what of it can be read by now. Where anything cannot, it counts what it names: how much of
   * the rest can be read is not known.
   */
  Notice with(List<Line> named, List<FirstContact> met) {
    int now = named.size() + met.size();
    return new Notice(
        id,
        uid,
        account,
        savedSearch,
        name,
        since,
        until,
        now == lines.size() + contacts.size() ? news : new News(now, now, 0),
        named,
        met,
        madeAt,
        changedAt,
        readAt,
        tellsOfContacts);
  }

  /** Such as “3 new articles”. */
  public String summary() {
    return counted(news.articles(), tellsOfContacts ? "first contact" : "new article");
  }

  /** How many are not named. */
  public long unnamed() {
    return news.articles() - (tellsOfContacts ? contacts.size() : lines.size());
  }

  /** Where some are not named. */
  public String unnamedInWords() {
    return tellsOfContacts
        ? "These are the first of them."
        : "These are the latest; the search shows all.";
  }

  /** What the summary leaves out; empty for nothing. */
  public String details() {
    if (news.articles() == 0) {
      return "What it told of was removed, or you may not read it any more.";
    }
    if (tellsOfContacts) {
      return "";
    }
    String copies =
        news.articles() > news.texts()
            ? " "
                + counted(news.texts(), "new text")
                + "; the other articles are copies of known ones."
            : "";
    String older =
        news.backfilled() > 0
            ? " "
                + counted(news.backfilled(), "older article")
                + " added as well, published more than seven days before."
            : "";
    return (copies + older).strip();
  }

  private static String counted(long number, String noun) {
    return String.format(java.util.Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
