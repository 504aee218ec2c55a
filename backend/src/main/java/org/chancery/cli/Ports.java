package org.chancery.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;

/** Looks at ports before anything slow is started for them. */
final class Ports {

  /** Addresses that mean all of the machine's. */
  static final Set<String> ANY = Set.of("0.0.0.0", "::");

  private static final int HIGHEST = 65_535;

  private Ports() {}

  static boolean exists(int port) {
    return port >= 0 && port <= HIGHEST;
  }

  /** Whether the name or number is an address of this machine. */
  static boolean isOurs(String host) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, 0));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
