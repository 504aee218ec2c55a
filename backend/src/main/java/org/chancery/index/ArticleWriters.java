package org.chancery.index;

/** Makes writers, one for each job. */
@FunctionalInterface
public interface ArticleWriters {

  ArticleWriter open(ArticleWriter.Outcome outcome);
}
