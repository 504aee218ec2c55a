package org.chancery.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.article.Revision;
import org.chancery.frozen.Changes;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.Member;
import org.chancery.frozen.Sampling;
import org.chancery.frozen.Since;
import org.chancery.frozen.Status;
import org.jspecify.annotations.Nullable;

/** Frozen sets as the HTTP interface shows them. */
final class FrozenShapes {

  private FrozenShapes() {}

  /** How a sample was drawn. */
  record SampleShape(long size, @Nullable String by, String allocation, long seed) {

    static @Nullable SampleShape of(@Nullable Sampling s) {
      return s == null
          ? null
          : new SampleShape(
              s.size(),
              s.by() == null ? null : s.by().parameter(),
              s.allocation().parameter(),
              s.seed());
    }
  }

  /**
   * A set.
   *
   * @param page its stable address on the page, below the server's own
   */
  record SetShape(
      String id,
      String page,
      String owner,
      String name,
      String note,
      boolean sharedWithAll,
      List<String> sharedWith,
      String state,
      @Nullable String message,
      String query,
      @Nullable SampleShape sample,
      long total,
      long undated,
      long size,
      long written,
      List<StratumShape> strata,
      List<FrozenSet.Coding> coding,
      @Nullable String digest,
      String software,
      Instant frozenAt) {

    static SetShape of(FrozenSet s) {
      return new SetShape(
          s.id(),
          "/frozen/" + s.id(),
          s.owner(),
          s.name(),
          s.note(),
          s.audience().everyone(),
          s.audience().accounts(),
          s.state().name().toLowerCase(Locale.ROOT),
          s.message(),
          s.query(),
          SampleShape.of(s.sampling()),
          s.total(),
          s.undated(),
          s.size(),
          s.written(),
          s.strata().stream().map(StratumShape::of).toList(),
          s.codings(),
          s.digest(),
          s.software(),
          s.frozenAt());
    }
  }

  /** A stratum, how many articles were found in it, and how many of them were drawn. */
  record StratumShape(String value, long found, long drawn) {

    static StratumShape of(FrozenSet.Stratum s) {
      return new StratumShape(s.value(), s.found(), s.drawn());
    }
  }

  /** A page of articles. */
  record ArticlesShape(@Nullable String cursor, List<ArticleShape> articles) {}

  /** An article as it was, and what has become of it. */
  record ArticleShape(
      int place,
      String id,
      int revision,
      String textSha256,
      String annotationsSha256,
      String coding,
      String stratum,
      String title,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String published,
      String status,
      int revisionNow,
      List<Revision> changes,
      @Nullable Instant withdrawnAt) {

    static ArticleShape of(Since since) {
      Member m = since.member();
      return new ArticleShape(
          m.place(),
          m.article(),
          m.revision(),
          m.textHash(),
          m.annotationHash(),
          m.coding(),
          m.stratum(),
          m.title(),
          m.url(),
          m.outlet(),
          m.published(),
          since.status().parameter(),
          since.revision(),
          since.changes(),
          since.withdrawnAt());
    }
  }

  /**
   * What has become of a set.
   *
   * @param away members that the index has not, or not for the caller
   */
  record ChangesShape(
      long same,
      long text,
      long annotations,
      long details,
      long withdrawn,
      long away,
      @Nullable Long matches,
      @Nullable Long added,
      Map<String, List<ArticleShape>> articles) {

    static ChangesShape of(Changes c) {
      Map<String, List<ArticleShape>> articles = new LinkedHashMap<>();
      for (Status status :
          List.of(Status.TEXT, Status.ANNOTATIONS, Status.DETAILS, Status.WITHDRAWN)) {
        articles.put(
            status.parameter(),
            c.examples().getOrDefault(status, List.of()).stream().map(ArticleShape::of).toList());
      }
      return new ChangesShape(
          c.count(Status.SAME),
          c.count(Status.TEXT),
          c.count(Status.ANNOTATIONS),
          c.count(Status.DETAILS),
          c.count(Status.WITHDRAWN),
          c.count(Status.AWAY),
          c.matches(),
          c.added(),
          articles);
    }
  }
}
