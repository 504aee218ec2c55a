package org.chancery.ingest.web;

import org.chancery.article.Evidence;

/**
 * An address that is to be fetched.
 *
 * @param expected what it may turn out to be
 */
record Lead(Address address, Expected expected, Evidence evidence) {

  /** Each may lead to those after it alone, so that nothing goes round in circles. */
  enum Expected {
    ANYTHING,
    /** In a list of addresses: anything but one more list. */
    LISTED,
    SITE_MAP,
    PAGE;

    boolean allows(WebFormat format) {
      return switch (this) {
        case ANYTHING -> true;
        case LISTED -> format != WebFormat.LIST;
        case SITE_MAP -> format == WebFormat.SITE_MAP;
        case PAGE -> format == WebFormat.PAGE;
      };
    }
  }

  static Lead page(Address address, Evidence evidence) {
    return new Lead(address, Expected.PAGE, evidence);
  }
}
