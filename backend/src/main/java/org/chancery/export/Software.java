package org.chancery.export;

/** What wrote an export. */
public final class Software {

  /** {@code Chancery 1.2}. */
  public static final String VERSION = "Chancery " + version();

  private Software() {}

  private static String version() {
    String version = Software.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
