package org.chancery.extract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What date rules may look at.
 *
 * @param page the page, or an empty one for plain text
 * @param dates reads dates in the outlet's day order
 * @param above short lines between headline and text, and after them the few before the headline
 * @param fetchedAt without which relative dates mean nothing
 */
record DateContext(
    HtmlPage page, DateText dates, List<String> above, @Nullable Instant fetchedAt) {}
