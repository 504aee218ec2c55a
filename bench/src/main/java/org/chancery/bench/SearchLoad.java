package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.index.IndexDefinition;

/** Asks the same in two ways, in turns, and compares how long each answer takes. */
final class SearchLoad {

  private static final int COMPILING = 40;
  private static final Duration LONGEST_COMPILING = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final RawSearches raw;
  private final Runnable forget;
  private final String address;
  private final String token;
  private final int rounds;

  /**
   * @param forget has Chancery forget what it answered lately
   */
  SearchLoad(RawSearches raw, Runnable forget, String address, String token, int rounds) {
    this.raw = raw;
    this.forget = forget;
    this.address = address;
    this.token = token;
    this.rounds = rounds;
  }

  /** One way to ask. */
  private interface Way {
    void ask(Asked asked) throws Exception;
  }

  /**
   * @param recorded what each asks of Elasticsearch
   * @param aim the highest ratio that is well
   */
  void measure(
      String name, Map<Asked, List<RawSearches.Request>> recorded, int[] clients, double aim)
      throws Exception {
    List<Asked> all = List.copyOf(recorded.keySet());
    Way throughHttp = this::overHttp;
    warmUp(name, all, throughHttp, direct(recorded));
    cold(name, all, throughHttp, direct(recorded), aim);
    // Warm is what was asked the same before, of the same point in time.
    Way direct = direct(recorded);
    run(all, throughHttp, 1, 1);
    run(all, direct, 1, 1);
    for (int count : clients) {
      Taken whole = new Taken();
      Taken bare = new Taken();
      for (int half = 0; half < 2; half++) {
        whole.add(run(all, throughHttp, count, (rounds + 1) / 2));
        bare.add(run(all, direct, count, (rounds + 1) / 2));
      }
      compare(
          "%s, warm, %d client%s".formatted(name, count, count == 1 ? "" : "s"), whole, bare, aim);
    }
  }

  /** Every program runs some rounds for nothing, so that none pays for being compiled. */
  private void warmUp(String name, List<Asked> all, Way throughHttp, Way direct) throws Exception {
    long start = System.nanoTime();
    int round = 0;
    while (round < COMPILING && System.nanoTime() - start < LONGEST_COMPILING.toNanos()) {
      for (Asked asked : all) {
        forget.run();
        throughHttp.ask(asked);
        direct.ask(asked);
      }
      round++;
    }
    System.out.printf(
        "%s: %d rounds for nothing, in %,d s%n",
        name, round, (System.nanoTime() - start) / 1_000_000_000);
  }

  /** How long answers took, and how much CPU time client and servers together. */
  private static final class Taken {
    private final List<Double> millis = new ArrayList<>();
    private double cpuMillis;

    void add(Taken other) {
      millis.addAll(other.millis);
      cpuMillis += other.cpuMillis;
    }

    double at(int percent) {
      double[] sorted = millis.stream().mapToDouble(m -> m).toArray();
      Arrays.sort(sorted);
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    double cpuEach() {
      return cpuMillis / millis.size();
    }
  }

  /** Each by itself, by one client, warm. */
  void each(Map<Asked, List<RawSearches.Request>> recorded) throws Exception {
    Way direct = direct(recorded);
    for (Map.Entry<Asked, List<RawSearches.Request>> asked : recorded.entrySet()) {
      Taken whole = new Taken();
      Taken bare = new Taken();
      for (int i = 0; i < rounds; i++) {
        whole.millis.add(time(asked.getKey(), this::overHttp));
        bare.millis.add(time(asked.getKey(), direct));
      }
      System.out.printf(
          "  p50 %7.1f / raw %7.1f ms in %d   %s%n",
          whole.at(50), bare.at(50), asked.getValue().size(), asked.getKey().path());
    }
  }

  private void overHttp(Asked asked) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + asked.path()))
            .header("Authorization", "Bearer " + token)
            .build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(
          asked.path() + " was answered with " + new String(answer.body(), StandardCharsets.UTF_8));
    }
  }

  /** In points in time of its own. */
  private Way direct(Map<Asked, List<RawSearches.Request>> recorded) throws Exception {
    String articles = raw.pointInTime(IndexDefinition.articles().readAlias());
    String texts = raw.pointInTime(IndexDefinition.texts().readAlias());
    Map<Asked, List<RawSearches.Request>> now = new HashMap<>();
    recorded.forEach((asked, requests) ->
        now.put(
            asked, requests.stream().map(r -> r.at(asked.ofTexts() ? texts : articles)).toList()));
    return asked -> {
      for (RawSearches.Request request : now.getOrDefault(asked, List.of())) {
        raw.send(request);
      }
    };
  }

  /** In turns, so that both meet the same machine. */
  private void cold(String name, List<Asked> all, Way throughHttp, Way direct, double aim)
      throws Exception {
    Taken whole = new Taken();
    Taken bare = new Taken();
    for (int i = 0; i < Math.max(1, rounds / 2); i++) {
      for (Asked asked : all) {
        cold(asked, throughHttp, whole);
        cold(asked, direct, bare);
      }
    }
    compare(name + ", cold", whole, bare, aim);
  }

  private void cold(Asked asked, Way way, Taken taken) throws Exception {
    raw.clearCaches();
    forget.run();
    long cpu = Machine.cpu();
    taken.millis.add(time(asked, way));
    taken.cpuMillis += (Machine.cpu() - cpu) / 1e6;
  }

  private static Taken run(List<Asked> all, Way way, int clients, int rounds) throws Exception {
    Taken taken = new Taken();
    long cpu = Machine.cpu();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Double>>> work = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        Random order = new Random(client);
        work.add(() -> {
          List<Double> millis = new ArrayList<>();
          for (int i = 0; i < rounds; i++) {
            List<Asked> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, order);
            for (Asked asked : shuffled) {
              millis.add(time(asked, way));
            }
          }
          return millis;
        });
      }
      for (Future<List<Double>> done : pool.invokeAll(work)) {
        taken.millis.addAll(done.get());
      }
    }
    taken.cpuMillis = (Machine.cpu() - cpu) / 1e6;
    return taken;
  }

  private static double time(Asked asked, Way way) throws Exception {
    long start = System.nanoTime();
    way.ask(asked);
    return (System.nanoTime() - start) / 1e6;
  }

  private static void compare(String name, Taken whole, Taken bare, double aim) {
    double half = whole.at(50) / bare.at(50);
    double most = whole.at(95) / bare.at(95);
    System.out.printf(
        "%-24s p50 %7.1f / raw %7.1f ms = %.2f   p95 %7.1f / raw %7.1f ms = %.2f"
            + "   (aim %.2f: %s; CPU %.1f / raw %.1f ms each; %,d each; %s)%n",
        name,
        whole.at(50),
        bare.at(50),
        half,
        whole.at(95),
        bare.at(95),
        most,
        aim,
        half <= aim && most <= aim ? "met" : "missed",
        whole.cpuEach(),
        bare.cpuEach(),
        whole.millis.size(),
        Machine.load());
  }
}
