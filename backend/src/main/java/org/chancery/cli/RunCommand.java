package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.chancery.account.Accounts;
import org.chancery.account.LocalToken;
import org.chancery.app.DataFolder;
import org.chancery.app.RunFile;
import org.chancery.app.Samples;
import org.chancery.app.Starter;
import org.chancery.index.ArticleIndex;
import org.chancery.ingest.Ingestion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = {
      "Starts Chancery and its page; Ctrl-C ends it.",
      "With an empty index it loads the sample corpus."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Supplier<Class<?>> application;

  @Option(names = "--no-samples", description = "Leave an empty index empty.")
  private boolean noSamples;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Listen on this address rather than on 127.0.0.1; 0.0.0.0 for all.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port rather than on SERVER_PORT, else 8080; 0 for a free one.")
  private @Nullable Integer port;

  RunCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port != null && !Ports.exists(port)) {
      throw new WrongUsage("--port is " + port + ", but ports go from 0 to 65535.");
    }
    DataFolder folder = DataFolder.take(Settings.dataFolder());
    requireFree(host == null ? Settings.host() : host, port == null ? Settings.port() : port);
    System.err.println("Starting …");
    Map<String, Object> settings = new HashMap<>();
    settings.put("chancery.data.dir", folder.path().toString());
    if (host != null) {
      settings.put("server.address", host);
    }
    if (port != null) {
      settings.put("server.port", port);
    }
    ConfigurableApplicationContext context = new Starter(application.get()).start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> RunFile.delete(folder.path())));
    Optional<String> generated =
        context
            .getBean(Accounts.class)
            .ensureAdmin(context.getEnvironment().getProperty("chancery.admin.password", ""));
    if (!noSamples) {
      Samples samples =
          new Samples(
              context.getBean(Ingestion.class), context.getBean(ArticleIndex.class), folder.path());
      long loaded = samples.loadIfEmpty(Accounts.ADMIN);
      if (loaded > 0) {
        System.err.println("Loaded " + loaded + " sample articles.");
      }
    }
    URI here = Session.address(context);
    new RunFile(here, context.getBean(LocalToken.class).value(), ProcessHandle.current().pid())
        .write(folder.path());
    announce(context, generated);
    new CountDownLatch(1).await();
    return 0;
  }

  private static void requireFree(String address, int wanted) {
    if (!Ports.isOurs(address)) {
      throw new Failure(
          "This machine has no address "
              + address
              + "; choose another with SERVER_ADDRESS or --host.");
    }
    if (!Ports.isFree(address, wanted)) {
      throw new Failure(
          "Port "
              + wanted
              + " on "
              + address
              + " is taken by another program; choose another with SERVER_PORT or --port.");
    }
  }

  private static void announce(ConfigurableApplicationContext context, Optional<String> generated) {
    String address = context.getEnvironment().getProperty("server.address", "127.0.0.1");
    boolean local = address.equals("127.0.0.1") || Ports.ANY.contains(address);
    URI here = Session.address(context);
    System.err.println(
        "Chancery is ready at " + (local ? "http://localhost:" + here.getPort() : here));
    System.err.println(
        generated
            .map(password ->
                "Sign in as admin with the password " + password + " (shown this once).")
            .orElse("Sign in as admin."));
  }
}
