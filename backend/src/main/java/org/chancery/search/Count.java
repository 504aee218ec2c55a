package org.chancery.search;

import java.util.Locale;

/** What is found and counted. */
public enum Count {
  ARTICLES,
  /** Each text once, however many articles are copies of it. */
  TEXTS;

  /** Its value in addresses and in the HTTP interface. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
