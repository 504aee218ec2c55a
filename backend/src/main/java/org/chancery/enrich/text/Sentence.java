package org.chancery.enrich.text;

/**
 * A run of tokens.
 *
 * @param index from 0 in its text
 * @param from first token
 * @param to token after the last
 * @param allCaps whether its letters are capitals, so that case tells nothing
 */
public record Sentence(int index, int from, int to, boolean allCaps) {}
