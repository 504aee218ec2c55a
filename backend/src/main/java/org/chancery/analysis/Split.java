package org.chancery.analysis;

import java.util.Arrays;
import java.util.Optional;

/** By what a timeline parts one search into several. */
public enum Split {
  WHOLE(""),
  OUTLET_COUNTRY("outletCountry"),
  QUAD("quad");

  private final String parameter;

  Split(String parameter) {
    this.parameter = parameter;
  }

  /** Empty where nothing is parted. */
  public String parameter() {
    return parameter;
  }

  public static Optional<Split> find(String parameter) {
    return Arrays.stream(values()).filter(s -> s.parameter.equals(parameter)).findFirst();
  }
}
