package org.chancery.article;

/** The two fields of an article that are read, searched and annotated. */
public enum Field {
  TITLE,
  BODY
}
