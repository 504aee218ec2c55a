package org.chancery.ingest;

/**
 * A document that is not in the index.
 *
 * @param origin its path or URL
 * @param reason one sentence
 */
public record NotIndexed(String origin, String reason) implements Remark {}
