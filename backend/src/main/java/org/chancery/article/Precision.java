package org.chancery.article;

/** How much of a date is known. */
public enum Precision {
  YEAR,
  MONTH,
  DAY,
  INSTANT
}
