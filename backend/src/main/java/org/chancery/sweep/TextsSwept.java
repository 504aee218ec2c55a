package org.chancery.sweep;

/** Searches may find other copies from now on. */
public record TextsSwept() {}
