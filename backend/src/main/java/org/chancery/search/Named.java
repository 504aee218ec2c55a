package org.chancery.search;

/** An id with the label to show for it. */
public record Named(String id, String name) {}
