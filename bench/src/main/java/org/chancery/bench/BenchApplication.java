package org.chancery.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.account.Accounts;
import org.chancery.account.Scope;
import org.chancery.account.Tokens;
import org.chancery.app.Starter;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as {@code run} starts it, on a free port and in a folder that is gone after. */
final class BenchApplication implements AutoCloseable {

  private static final String APPLICATION = "org.chancery.ui.Chancery";

  private final Path folder;
  private final ConfigurableApplicationContext context;
  private final String password = UUID.randomUUID().toString();

  private BenchApplication(Path folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  static BenchApplication start() throws Exception {
    return start(Map.of());
  }

  static BenchApplication start(Map<String, Object> more) throws Exception {
    Path folder = BenchFolder.create().resolve("data");
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("chancery.data.dir", folder.toString());
    settings.put("server.port", 0);
    BenchApplication started =
        new BenchApplication(folder, new Starter(Class.forName(APPLICATION)).start(settings));
    started.get(Accounts.class).ensureAdmin(started.password);
    return started;
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  /** Its data folder. */
  Path folder() {
    return folder;
  }

  URI address() {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port);
  }

  /** For the HTTP interface. */
  String token() {
    return get(Tokens.class).issue(Accounts.ADMIN, "bench", Set.of(Scope.READ), null).secret();
  }

  /** The administrator's. */
  String password() {
    return password;
  }

  @Override
  public void close() {
    context.close();
  }
}
