package org.chancery.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Tells the connection which addresses a host has, and none but such as may be connected to. What
 * is checked here is what is connected to: nobody asks a second time.
 */
final class CheckedResolver implements DnsResolver {

  private final Lookup lookup;
  private final boolean allowPrivate;

  /** Who knows the addresses of a host. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  /** A host in a network that is not the public internet. */
  static final class PrivateHost extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }

  CheckedResolver(Lookup lookup, boolean allowPrivate) {
    this.lookup = lookup;
    this.allowPrivate = allowPrivate;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = lookup.find(host);
    for (InetAddress address : found) {
      if (!allowPrivate && !PublicNetwork.contains(address)) {
        throw new PrivateHost();
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
