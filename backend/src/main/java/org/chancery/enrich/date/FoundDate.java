package org.chancery.enrich.date;

import org.chancery.article.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date among the tokens of a text.
 *
 * @param value as TIMEX3 writes it
 * @param span the days it means, where they are known
 */
public record FoundDate(int from, int to, String value, @Nullable DateSpan span, String rule) {}
