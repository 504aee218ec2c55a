package org.chancery.ui.search;

import java.util.Arrays;
import java.util.Optional;

/** What is shown of a result set. */
enum Tab {
  ARTICLES("articles", "Articles"),
  PAIRS("pairs", "Who acts on whom");

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

  static Optional<Tab> find(String parameter) {
    return Arrays.stream(values()).filter(tab -> tab.parameter.equals(parameter)).findFirst();
  }
}
