package org.chancery.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.embedded.EmbeddedFailure;
import org.chancery.gazetteer.BrokenGazetteer;
import org.chancery.index.IndexingException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole application, or says in one sentence why it cannot be started. */
public final class Starter {

  private final Class<?> application;

  /**
   * @param application the class that the application's configuration begins with
   */
  public Starter(Class<?> application) {
    this.application = application;
  }

  /**
   * Starts with settings that win over every other source.
   *
   * @throws Refused with one sentence
   */
  public ConfigurableApplicationContext start(Map<String, Object> settings) {
    SpringApplication spring = new SpringApplication(application);
    spring.setRegisterShutdownHook(true);
    spring.setLogStartupInfo(false);
    Map<String, Object> winning = new HashMap<>(settings);
    spring.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new org.springframework.core.env.MapPropertySource("command line", winning)));
    List<NodeStart> begun = new ArrayList<>();
    spring.addInitializers(context -> {
      NodeStart.begin(context);
      context.getBeanFactory().getBeanProvider(NodeStart.class).ifAvailable(begun::add);
    });
    try {
      return spring.run();
    } catch (RuntimeException e) {
      begun.forEach(NodeStart::abandon);
      throw new Refused(sentence(e), e);
    }
  }

  private static String sentence(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = t.getMessage() == null ? t.toString() : t.getMessage();
      switch (t) {
        case PortInUseException p -> {
          return "Port "
              + p.getPort()
              + " is taken by another program; choose another with SERVER_PORT or --port.";
        }
        case EmbeddedFailure e -> {
          return message;
        }
        case IndexingException e -> {
          return message;
        }
        case BrokenGazetteer e -> {
          return message;
        }
        case Refused e -> {
          return message;
        }
        default -> {
          if (message.contains("Database may be already in use")) {
            return "The database in the data folder is in use by another process; stop it first.";
          }
        }
      }
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? root.toString() : root.getMessage();
    return "Chancery could not start: "
        + message.lines().findFirst().orElse("")
        + " The log tells more.";
  }
}
