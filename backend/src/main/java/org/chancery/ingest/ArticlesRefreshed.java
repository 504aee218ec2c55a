package org.chancery.ingest;

/** Newly indexed articles can be found from now on. */
public record ArticlesRefreshed() {}
