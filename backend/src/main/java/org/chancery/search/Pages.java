package org.chancery.search;

import java.io.IOException;

/** Takes a result set page by page. */
@FunctionalInterface
public interface Pages<T> {

  void read(T page) throws IOException;
}
