/// Fetches pages from the web, politely and safely: single pages, feeds, site maps and lists of
/// addresses.
///
/// Every connection goes to the very address that was checked, and each address that was named or
/// found has an outcome. Uses Apache HttpClient, ROME and crawler-commons; knows nothing of jobs or
/// the index.
@NullMarked
package org.chancery.ingest.web;

import org.jspecify.annotations.NullMarked;
