package org.chancery.ui.chart;

/** A picture that the browser can write to a file. */
public interface Drawing {

  /**
   * @param type {@code png} or {@code svg}
   * @param name without its ending
   */
  void save(String type, String name);
}
