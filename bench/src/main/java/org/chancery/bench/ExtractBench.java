package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Map<Peer, Round> best = new EnumMap<>(Peer.class);
    for (int round = 0; round < rounds; round++) {
      for (Peer peer : Peer.values()) {
        best.merge(peer, round(peer, pages), Round::better);
      }
    }
    double parsing = speed(best, Peer.JSOUP_PARSE);
    best.forEach((peer, round) ->
        System.out.printf(
            "%-22s %,8.0f pages/s  %5.2f of parsing%s%n",
            peer.label(),
            round.perSecond(),
            round.perSecond() / parsing,
            round.failed() == 0 ? "" : "  (" + round.failed() + " pages failed)"));
    double ratio = speed(best, Peer.CHANCERY) / parsing;
    System.out.printf(
        "%nchancery / jsoup parsing = ratio %.2f (aim %.1f: %s)%n",
        ratio, AIM, ratio >= AIM ? "met" : "missed");
    return 0;
  }

  private static double speed(Map<Peer, Round> best, Peer peer) {
    return Objects.requireNonNull(best.get(peer)).perSecond();
  }

  private static Round round(Peer peer, List<Page> pages) {
    var threads = ManagementFactory.getThreadMXBean();
    int failed = 0;
    long start = threads.getCurrentThreadCpuTime();
    for (Page page : pages) {
      try {
        peer.extract(page);
      } catch (Exception e) {
        failed++;
      }
    }
    return new Round(pages.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start), failed);
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

  private record Round(double perSecond, int failed) {
    Round better(Round other) {
      return perSecond >= other.perSecond ? this : other;
    }
  }

  /** A page as it would come from the network. */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(String name, byte[] bytes) {}
}
