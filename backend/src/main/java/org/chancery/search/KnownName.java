package org.chancery.search;

/** Something that has a name. */
record KnownName(Suggestion.Kind kind, String id, String label) {}
