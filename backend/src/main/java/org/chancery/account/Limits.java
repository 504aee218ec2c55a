package org.chancery.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often somebody may do what costs or harms others. In memory. Thread-safe. */
public class Limits {

  private static final Duration GUESSING = Duration.ofMinutes(10);

  private final LoadingCache<String, Bucket> guesses;
  private final LoadingCache<String, Bucket> exports;

  /**
   * @param guesses wrong passwords from one address within ten minutes
   * @param exports of one account within a minute
   */
  public Limits(int guesses, int exports) {
    this.guesses = buckets(guesses, GUESSING);
    this.exports = buckets(exports, Duration.ofMinutes(1));
  }

  boolean mayGuess(String address) {
    return guesses.get(address).getAvailableTokens() > 0;
  }

  void guessedWrong(String address) {
    guesses.get(address).tryConsume(1);
  }

  /** Takes one of the exports that an account has in a minute; whether one was left. */
  public boolean takeExport(String account) {
    return exports.get(account).tryConsume(1);
  }

  private static LoadingCache<String, Bucket> buckets(int most, Duration time) {
    return Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(time)
        .build(key ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, time))
                .build());
  }
}
