package org.chancery.savedsearch;

/** Is told who else may open what somebody saved. */
public interface SharingLog {

  /** Forgets it. */
  SharingLog NONE = (owner, what) -> {};

  /**
   * @param what such as “saved search 12, Treaties: shared with everyone”
   */
  void shared(String owner, String what);
}
