package org.chancery.ui.layout;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zone of who reads. */
public final class ReaderZone {

  private ReaderZone() {}

  /** As the browser names it; the server's where it does not. */
  public static ZoneId get() {
    String id = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
    try {
      return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
    } catch (DateTimeException e) {
      return ZoneId.systemDefault();
    }
  }
}
