package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = {
      "Web pages a second that one thread extracts, beside jsoup's parsing alone and beside other",
      "open extractors, by CPU time, all in turn on the same pages."
    },
    mixinStandardHelpOptions = true)
final class ExtractBench implements Callable<Integer> {

  private static final double AIM = 0.4;

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Pages: .html or .html.gz.")
  private List<Path> folders = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Go through the pages so often; the best round counts (default 7).")
  private int rounds = 7;

  @Override
  public Integer call() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path file : tree.filter(ExtractBench::isPage).sorted().toList()) {
          pages.add(new Page(file.getFileName().toString(), read(file)));
        }
      }
    }
    if (pages.isEmpty()) {
      System.err.println("There is no .html or .html.gz file in these folders.");
      return 1;
    }
    System.out.println(Machine.description());
    long bytes = pages.stream().mapToLong(p -> p.bytes().length).sum();
    System.out.printf(
        "%,d pages, %,d KB each on average%n", pages.size(), bytes / 1024 / pages.size());
    Peer[] peers = Peer.values();
    double[] best = new double[peers.length];
    int[] failed = new int[peers.length];
    for (int round = 0; round < rounds; round++) {
      for (Peer peer : peers) {
        failed[peer.ordinal()] = 0;
        best[peer.ordinal()] = Math.max(best[peer.ordinal()], perSecond(peer, pages, failed));
      }
    }
    double parsing = best[Peer.JSOUP_PARSE.ordinal()];
    for (Peer peer : peers) {
      System.out.printf(
          "%-22s %,8.0f pages/s  %5.2f of parsing%s%n",
          peer.label(),
          best[peer.ordinal()],
          best[peer.ordinal()] / parsing,
          failed[peer.ordinal()] == 0 ? "" : "  (" + failed[peer.ordinal()] + " pages failed)");
    }
    double ratio = best[Peer.CHANCERY.ordinal()] / parsing;
    System.out.printf(
        "%nchancery / jsoup parsing = ratio %.2f (aim %.1f: %s)%n",
        ratio, AIM, ratio >= AIM ? "met" : "missed");
    return 0;
  }

  private static double perSecond(Peer peer, List<Page> pages, int[] failed) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (Page page : pages) {
      try {
        peer.extract(page);
      } catch (Exception e) {
        failed[peer.ordinal()]++;
      }
    }
    return pages.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start);
  }

  private static boolean isPage(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".html") || name.endsWith(".html.gz");
  }

  private static byte[] read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  /** A page as it would come from the network. */
  record Page(String name, byte[] bytes) {}
}
