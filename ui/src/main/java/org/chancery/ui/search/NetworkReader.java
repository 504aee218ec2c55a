package org.chancery.ui.search;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.analysis.CoverageAsk;
import org.chancery.analysis.Knot;
import org.chancery.analysis.NetworkAsk;

/** Reads what an address says of networks and coverage; the rest becomes notes. */
final class NetworkReader {

  private final Consumer<String> note;
  private NetworkView view = NetworkView.USUAL;

  NetworkReader(Consumer<String> note) {
    this.note = note;
  }

  /** Whether a parameter of this name was one of these. */
  boolean take(String name, List<String> values) {
    String value = values.isEmpty() ? "" : values.getFirst();
    NetworkAsk network = view.ask();
    switch (name) {
      case "of" ->
          Knot.find(value)
              .ifPresentOrElse(
                  knot -> view = view.drawing(network.of(knot)),
                  () -> note.accept("“of” is one of countries and actors; it was left out."));
      case "nodes" ->
          view =
              view.drawing(
                  network.nodes(
                      number(
                          name,
                          value,
                          NetworkAsk.FEWEST_NODES,
                          NetworkAsk.MOST_NODES,
                          network.nodes())));
      case "least" ->
          view = view.drawing(network.least(number(name, value, 1, NetworkAsk.MOST_LEAST, 0)));
      case "outlets" ->
          view = view.withOutlets(number(name, value, 1, CoverageAsk.MOST_OUTLETS, view.outlets()));
      case "cells" -> {
        view = view.coded(value.equals("coded"));
        if (!view.coded()) {
          note.accept("“cells” is coded alone; it was left out.");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private int number(String name, String value, int least, int most, int otherwise) {
    if (value.matches("\\d{1,7}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    note.accept("“%s” is a number from %,d to %,d; it was left out.".formatted(name, least, most));
    return otherwise;
  }

  NetworkView finish() {
    return view;
  }
}
