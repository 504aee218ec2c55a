package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private final List<Remark> failures = new ArrayList<>();
  private final Ledger ledger = new Ledger(Checkpoint.NONE, failures::add);

  @Test
  void movesItsCheckpointOverWhatIsSettledAndNoFurther() {
    Ledger.Entry first = ledger.open(at(1), 10, 10);
    Ledger.Entry second = ledger.open(at(2), 30, 20);
    Ledger.Entry third = ledger.open(at(3), 60, 30);
    ledger.pass(at(4), 64, 4, "request");
    assertThat(ledger.expect("a", first)).isTrue();
    assertThat(ledger.expect("a", third)).isFalse();
    ledger.settle(second, Outcome.NOT_INDEXED, new NotIndexed("two", "Bad."));
    assertThat(ledger.checkpoint()).isEqualTo(Checkpoint.NONE);
    assertThat(failures).isEmpty();

    assertThat(ledger.settle("a", Outcome.INDEXED, null)).isTrue();
    assertThat(ledger.settle("a", Outcome.INDEXED, null)).isFalse();
    assertThat(ledger.checkpoint())
        .isEqualTo(new Checkpoint(at(2), new Job.Counts(1, 0, 0, 0, 1), 30, 30, Map.of(), 0));
    assertThat(failures).containsExactly(new NotIndexed("two", "Bad."));

    ledger.settle(third, Outcome.DUPLICATE, null);
    assertThat(ledger.checkpoint())
        .isEqualTo(
            new Checkpoint(at(4), new Job.Counts(1, 0, 0, 1, 1), 64, 64, Map.of("request", 1L), 0));
    assertThat(Checkpoint.of(ledger.checkpoint().toJson())).isEqualTo(ledger.checkpoint());
  }

  @Test
  void listsWhatFailedBehindTheCheckpointOfAJobThatIsEnded() {
    ledger.open(at(1), 10, 10);
    Ledger.Entry second = ledger.open(at(2), 20, 10);
    ledger.handled(second);
    ledger.settle(second, Outcome.NOT_INDEXED, new NotIndexed("two", "Bad."));
    ledger.abandon();
    assertThat(failures).hasSize(1);
    assertThat(ledger.checkpoint()).isEqualTo(Checkpoint.NONE);
    assertThat(ledger.done()).isEqualTo(10);
  }

  private static Place at(long count) {
    return new Place(0, "a.warc", count, false, Place.Jump.NONE);
  }
}
