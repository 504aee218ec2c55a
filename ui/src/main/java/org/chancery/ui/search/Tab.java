package org.chancery.ui.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is shown of a result set. */
enum Tab {
  ARTICLES("articles", "Articles"),
  TIMELINE("timeline", "Over time"),
  EVENTS("events", "Event mix"),
  PAIRS("pairs", "Who acts on whom"),
  NETWORK("network", "Network"),
  COVERAGE("coverage", "Coverage"),
  TERMS("terms", "Terms"),
  COMPARE("compare", "Compare");

  private final String parameter;
  private final String label;

  Tab(String parameter, String label) {
    this.parameter = parameter;
    this.label = label;
  }

  String parameter() {
    return parameter;
  }

  String label() {
    return label;
  }

  /** All names, as a sentence lists them. */
  static String parameters() {
    return Arrays.stream(values()).map(Tab::parameter).collect(Collectors.joining(", "));
  }

  static Optional<Tab> find(String parameter) {
    return Arrays.stream(values()).filter(tab -> tab.parameter.equals(parameter)).findFirst();
  }
}
