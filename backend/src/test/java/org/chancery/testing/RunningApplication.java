package org.chancery.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.account.Accounts;
import org.chancery.app.Starter;
import org.chancery.index.ClusterSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application but its page, started as the command line starts it, on a free port. */
public record RunningApplication(ConfigurableApplicationContext context) implements AutoCloseable {

  /** Of the account {@code admin}. */
  public static final String PASSWORD = "correct-horse-battery";

  /** On somebody's cluster, with a database in the folder. */
  public static RunningApplication on(ClusterSettings cluster, Path folder) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("spring.elasticsearch.uris", cluster.uris().getFirst().toString());
    settings.put("spring.elasticsearch.api-key", Objects.requireNonNull(cluster.apiKey()));
    settings.put("chancery.data.dir", folder.toString());
    settings.put("server.port", 0);
    // As behind a proxy, which may say how it was asked.
    settings.put("server.forward-headers-strategy", "native");
    RunningApplication started =
        new RunningApplication(new Starter(TestApplication.class).start(settings));
    started.bean(Accounts.class).ensureAdmin(PASSWORD);
    return started;
  }

  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
