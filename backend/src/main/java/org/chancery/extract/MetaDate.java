package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import org.chancery.article.Dated;

/** {@code meta} elements that name the moment of publication, the standard ones first. */
final class MetaDate implements DateRule {

  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "published_time",
          "publication_date",
          "publicationdate",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date.created",
          "dc.date",
          "dc.created",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "article.published",
          "article:post_time",
          "article_date_original",
          "originalpublicationdate",
          "rnews:datepublished",
          "ptime",
          "displaydate",
          "pdate",
          "og:pubdate",
          "article:published_date",
          "date",
          "bt:pubdate",
          "shareaholic:article_published_time",
          "iso-8601-publish-date",
          "datecreated",
          "article.created",
          "release_date",
          "og:release_date",
          "rbpubdate",
          "vr:published_time",
          "last-published",
          "created",
          "created_at",
          "published-date",
          "w-published-date",
          "pub_date",
          "created-date",
          "analyticsattributes.articledate",
          "published",
          "creation_date",
          "timestamp");

  @Override
  public Optional<Dated> find(DateContext context) {
    return NAMES.stream()
        .flatMap(name -> context.page().listMeta(name).stream().limit(1))
        .flatMap(field -> context.dates().findInField(field).stream())
        .findFirst()
        .map(date -> Dated.of(date, "meta", 0.95));
  }
}
