package org.chancery.ingest;

/**
 * How far the files of a job have been read, in the order in which they always are.
 *
 * @param source number of the file or folder among those that were named
 * @param path below it, empty where it is a file itself
 * @param count how much of what this file holds, documents and all else, has been handed on
 * @param whole whether that was all
 * @param jump from where the rest can be read, where that is not only the beginning
 */
record Place(int source, String path, long count, boolean whole, Jump jump) {

  static final Place BEGIN = new Place(0, "", 0, false, Jump.NONE);

  /**
   * A place inside a file from which reading can begin.
   *
   * @param offset in bytes
   * @param count how much was handed on of what comes before
   */
  record Jump(long offset, long count) {
    static final Jump NONE = new Jump(0, 0);
  }
}
