package org.chancery.ingest.database;

import java.util.List;

/** How one database writes articles. */
interface DatabaseFormat {

  /** Whether a text begins as its exports do. */
  boolean begins(String head);

  /** The articles of an export, in order. */
  List<DatabaseArticle> split(String text);
}
