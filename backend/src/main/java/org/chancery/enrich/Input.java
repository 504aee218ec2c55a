package org.chancery.enrich;

import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What enrichment reads.
 *
 * @param published the article's date, which decides who held which office and what "Friday" means
 * @param language ISO 639-1 code; only English is coded, and an absent one is taken as English
 */
public record Input(
    String title, String body, @Nullable Dated published, @Nullable String language) {}
