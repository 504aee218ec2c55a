package org.chancery.search;

import java.time.LocalDate;

/**
 * One bar of a histogram.
 *
 * @param from its first day
 */
public record Bar(LocalDate from, long count) {}
