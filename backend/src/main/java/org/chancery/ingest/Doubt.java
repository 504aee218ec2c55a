package org.chancery.ingest;

/**
 * A document that is in the index without something that cannot be right.
 *
 * @param origin its path or URL
 * @param reason one sentence
 */
public record Doubt(String origin, String reason) implements Remark {}
