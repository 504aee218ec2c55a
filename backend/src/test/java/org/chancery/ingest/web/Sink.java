package org.chancery.ingest.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was fetched. */
final class Sink implements WebSink {

  final List<WebPage> pages = new CopyOnWriteArrayList<>();
  final Map<String, String> failures = new ConcurrentHashMap<>();

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public void found() {}

  @Override
  public void done() {}

  @Override
  public Validators known(Address address) {
    return Validators.NONE;
  }

  @Override
  public void page(WebPage page) {
    pages.add(page);
  }

  @Override
  public void unchanged() {}

  @Override
  public void duplicate() {}

  @Override
  public void failed(String address, String reason) {
    failures.put(address, reason);
  }
}
