package org.chancery.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.account.LocalToken;
import org.chancery.app.DataFolder;
import org.chancery.app.RunFile;
import org.chancery.app.Starter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Chancery to speak to: the one that runs on the data folder, else one that is started on a free
 * port for as long as the session is open.
 */
final class Session implements AutoCloseable {

  private final Remote remote;
  private final @Nullable DataFolder folder;
  private final @Nullable ConfigurableApplicationContext started;

  private Session(
      Remote remote,
      @Nullable DataFolder folder,
      @Nullable ConfigurableApplicationContext started) {
    this.remote = remote;
    this.folder = folder;
    this.started = started;
  }

  static Session open(Supplier<Class<?>> application) {
    Path data = Settings.dataFolder();
    Optional<Remote> running =
        RunFile.find(data).map(r -> new Remote(r.address(), r.token())).filter(Remote::answers);
    if (running.isPresent()) {
      return new Session(running.get(), null, null);
    }
    DataFolder folder = DataFolder.take(data);
    try {
      Map<String, Object> settings = new HashMap<>();
      settings.put("chancery.data.dir", folder.path().toString());
      settings.put("server.port", 0);
      settings.put("server.address", "127.0.0.1");
      settings.put("chancery.sources.poll", false);
      settings.put("chancery.alerts.send", false);
      settings.put("chancery.jobs.take", false);
      ConfigurableApplicationContext context = new Starter(application.get()).start(settings);
      return new Session(
          new Remote(address(context), context.getBean(LocalToken.class).value()), folder, context);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Where a started application answers programs of this machine. */
  static URI address(ConfigurableApplicationContext context) {
    String bound = context.getEnvironment().getProperty("server.address", "127.0.0.1");
    String host = Ports.ANY.contains(bound) ? "127.0.0.1" : bound;
    return URI.create(
        "http://"
            + (host.contains(":") ? "[" + host + "]" : host)
            + ":"
            + context.getEnvironment().getProperty("local.server.port"));
  }

  Remote remote() {
    return remote;
  }

  /** Whether another process answers. */
  boolean isRemote() {
    return started == null;
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
