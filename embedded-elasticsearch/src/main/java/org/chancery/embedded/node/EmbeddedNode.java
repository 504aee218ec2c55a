package org.chancery.embedded.node;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one node until standard input ends, which it does when the parent process ends, however that
 * ends.
 *
 * <p>Arguments: the home folder, the file to write {@code host:port} to, then settings as {@code
 * name=value}. A failure to start is printed as one line that begins with {@code FAILED}.
 */
final class EmbeddedNode {

  private EmbeddedNode() {}

  public static void main(String[] args) throws Exception {
    // Elasticsearch sends System.out to its own log.
    PrintStream output = System.out;
    Path home = Path.of(args[0]);
    Path portFile = Path.of(args[1]);
    Settings.Builder settings = Settings.builder().put("path.home", home.toString());
    for (int i = 2; i < args.length; i++) {
      int eq = args[i].indexOf('=');
      settings.put(args[i].substring(0, eq), args[i].substring(eq + 1));
    }
    Thread.ofPlatform().daemon().name("parent-watch").start(EmbeddedNode::haltWhenParentEnds);
    try {
      Node node = start(settings.build(), home.resolve("config"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
      String address =
          node.injector()
              .getInstance(HttpServerTransport.class)
              .boundAddress()
              .publishAddress()
              .toString();
      Path temporary = portFile.resolveSibling(portFile.getFileName() + ".tmp");
      Files.writeString(temporary, address);
      Files.move(temporary, portFile, StandardCopyOption.ATOMIC_MOVE);
      // The node's own threads are daemons.
      new CountDownLatch(1).await();
    } catch (Throwable e) {
      output.println("FAILED " + messages(e));
      output.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  private static Node start(Settings settings, Path config) throws Exception {
    LogConfigurator.registerErrorListener();
    LogConfigurator.setNodeName(settings.get("node.name"));
    Environment env =
        InternalSettingsPreparer.prepareEnvironment(
            settings, Map.of(), config, () -> settings.get("node.name"));
    LogConfigurator.configure(env, false);
    LogConfigurator.configureESLogging();
    PluginsLoader loader =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(env.modulesDir(), false),
            PluginsLoader.loadPluginsBundles(env.pluginsDir(), false),
            Map.<String, Set<String>>of(),
            false);
    return new Node(env, loader).start();
  }

  private static void haltWhenParentEnds() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      System.out.println("standard input broke: " + e.getMessage());
    }
    // An orderly close first, so that the next start need not replay; then the end, whatever hangs.
    Thread exit = Thread.ofPlatform().daemon().start(() -> System.exit(0));
    try {
      exit.join(3_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private static void close(Node node) {
    try {
      node.close();
    } catch (IOException e) {
      System.out.println("the node did not close: " + e.getMessage());
    }
  }

  private static String messages(Throwable e) {
    StringBuilder all = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      all.append(all.isEmpty() ? "" : " | ").append(t);
    }
    return all.toString().replaceAll("\\s+", " ");
  }
}
