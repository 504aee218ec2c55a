package org.chancery.index;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose work the present thread does where no request tells it. Another thread that it starts knows
 * nothing of that, and so reads what everybody may.
 */
public final class OnBehalf {

  private static final ScopedValue<OnBehalf> NOW = ScopedValue.newInstance();
  private static final OnBehalf SYSTEM = new OnBehalf(null);

  private final @Nullable String account;

  private OnBehalf(@Nullable String account) {
    this.account = account;
  }

  /** Works for an account: what it may read is read. */
  public static <T, X extends Throwable> T of(
      String account, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(NOW, new OnBehalf(account)).call(work);
  }

  /** Works for nobody's eyes, and for all: what is there is read. */
  public static <T, X extends Throwable> T ofTheSystem(ScopedValue.CallableOp<? extends T, X> work)
      throws X {
    return ScopedValue.where(NOW, SYSTEM).call(work);
  }

  /** Absent where a request has to tell. */
  public static Optional<OnBehalf> now() {
    return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
  }

  /** Absent for the system itself. */
  public Optional<String> account() {
    return Optional.ofNullable(account);
  }
}
