package org.chancery.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody expected, once in the log and once as a sentence on the page. */
@Component
final class Failures implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(
            init -> init.getSession().setErrorHandler(error -> report(error.getThrowable())));
  }

  private static void report(Throwable failure) {
    LOG.error("the page failed", failure);
    if (UI.getCurrent() != null) {
      Notices.failure("Something went wrong on the server. Try again, or reload the page.");
    }
  }
}
