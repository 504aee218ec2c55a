/// What tells readers of new matches of saved searches and of first contacts: alerts, watches, the
/// notices they make, and the ways these go out: inbox, Atom feed, e-mail. An alert and its notices
/// change in one transaction, so that each goes out once whatever is killed when.
///
/// Uses {@code savedsearch} and {@code search}, db-scheduler and Spring's mail sender.
@NullMarked
package org.chancery.alert;

import org.jspecify.annotations.NullMarked;
