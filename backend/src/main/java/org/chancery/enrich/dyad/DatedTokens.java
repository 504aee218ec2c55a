package org.chancery.enrich.dyad;

import org.chancery.article.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date among the tokens of a text.
 *
 * @param span the days it means, where they are known
 */
public record DatedTokens(int from, int to, @Nullable DateSpan span) {}
