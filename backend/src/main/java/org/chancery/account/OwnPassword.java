package org.chancery.account;

/** Changes one's own password. Who guesses the present one is slowed down as at the door. */
public final class OwnPassword {

  private final Accounts accounts;
  private final Guesses guesses;

  public OwnPassword(Accounts accounts, Guesses guesses) {
    this.accounts = accounts;
    this.guesses = guesses;
  }

  /**
   * The number of the account's sessions by now: those of a lower one are over.
   *
   * @throws WrongPassword where the present one is another
   * @throws TooManyGuesses where there were too many wrong ones
   * @throws IllegalArgumentException with one sentence for a new one that will not do
   */
  public long change(String name, String current, String next) {
    return guesses.counted(
        name, Audit.address(), () -> accounts.changePassword(name, current, next));
  }
}
