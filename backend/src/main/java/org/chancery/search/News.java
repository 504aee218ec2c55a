package org.chancery.search;

/**
 * What was first indexed in a time and meets a search.
 *
 * @param articles those that may have been published shortly before
 * @param texts how many texts are new with them: the others are copies of what was there
 * @param backfilled those that surely came more than seven days after they were published; no news,
 *     and not among the articles
 */
public record News(long articles, long texts, long backfilled) {

  public static final News NONE = new News(0, 0, 0);
}
