package org.chancery.collection;

import java.util.Optional;
import java.util.Set;
import org.chancery.account.CurrentAccount;
import org.chancery.index.OnBehalf;
import org.chancery.index.Reader;

/**
 * What whoever asks on the present thread may read and change. A token reads what its account may
 * read; what it may change, its role says where a call is answered.
 */
public final class CallersRights implements Reader {

  private static final String NOBODY = "";

  private final CollectionRights rights;
  private final CurrentAccount asking;

  public CallersRights(CollectionRights rights, CurrentAccount asking) {
    this.rights = rights;
    this.asking = asking;
  }

  @Override
  public Set<String> hidden() {
    return isSystem() ? Set.of() : rights.hidden(account());
  }

  @Override
  public Set<String> abridged() {
    return rights.abridged();
  }

  @Override
  public boolean mayEdit(String collection) {
    return isSystem()
        || rights.right(account(), collection).filter(r -> r != Right.READ).isPresent();
  }

  private boolean isSystem() {
    return OnBehalf.now().map(work -> work.account().isEmpty()).orElseGet(asking::isThisMachine);
  }

  private String account() {
    Optional<OnBehalf> work = OnBehalf.now();
    return work.isPresent() ? work.get().account().orElse(NOBODY) : asking.name().orElse(NOBODY);
  }
}
