package org.chancery.ingest.web;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Dated;
import org.chancery.article.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads site maps, with what news site maps say of their pages, and their indexes. */
final class SiteMapReader {

  private static final String RULE = "news-sitemap";
  private static final double CONFIDENCE = 0.85;

  private SiteMapReader() {}

  static List<Lead> read(Address address, byte[] content) throws FetchFailure {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map = parser.parseSiteMap("text/xml", content, address.uri().toURL());
      List<Lead> leads = new ArrayList<>();
      switch (map) {
        case SiteMapIndex index ->
            index
                .getSitemaps()
                .forEach(one ->
                    leads.add(
                        new Lead(
                            Address.parse(one.getUrl().toString()),
                            Lead.Expected.SITE_MAP,
                            Evidence.NONE)));
        case SiteMap pages ->
            pages
                .getSiteMapUrls()
                .forEach(page ->
                    leads.add(Lead.page(Address.parse(page.getUrl().toString()), evidence(page))));
        default -> throw new FetchFailure("The site map is of a kind that is not read.");
      }
      return leads;
    } catch (UnknownFormatException | IllegalArgumentException e) {
      throw new FetchFailure("The site map is damaged and cannot be read.", e);
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw new FetchFailure("The site map is damaged and cannot be read.", e);
    }
  }

  private static Evidence evidence(SiteMapURL page) {
    ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
    if (all == null || all.length == 0 || !(all[0] instanceof NewsAttributes news)) {
      return Evidence.NONE;
    }
    String title = news.getTitle();
    return new Evidence(
        title == null || title.isBlank() ? null : title.strip(),
        dated(news.getPublicationDateTime()));
  }

  /** A day alone comes as its midnight in UTC. */
  private static @Nullable Dated dated(@Nullable ZonedDateTime at) {
    if (at == null) {
      return null;
    }
    boolean dayAlone =
        at.getOffset().equals(ZoneOffset.UTC) && at.toLocalTime().equals(LocalTime.MIDNIGHT);
    return Dated.of(
        dayAlone ? at.toLocalDate().toString() : at.toOffsetDateTime().toString(),
        RULE,
        CONFIDENCE);
  }
}
