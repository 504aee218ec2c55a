package org.chancery.frozen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of an article since it was frozen. */
public enum Status {
  /** Text, annotations, outlet, address and date are what they were. */
  SAME("Still the same"),
  /** Its title or text is another; annotations may be too. */
  TEXT("Text changed"),
  /** The same text is annotated otherwise. */
  ANNOTATIONS("Annotations changed"),
  /** Its outlet, address or date is another. */
  DETAILS("Outlet, address or date changed"),
  /** It was removed. */
  WITHDRAWN("Withdrawn"),
  /** The index does not have it, or not for whoever asks. */
  AWAY("Not to be read");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Its name in the HTTP interface. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> find(String parameter) {
    return Arrays.stream(values()).filter(s -> s.parameter().equals(parameter)).findFirst();
  }
}
