package org.chancery.app;

import java.util.List;
import org.chancery.account.CurrentAccount;
import org.chancery.frozen.FrozenMembers;
import org.chancery.reading.ReadingMarks;
import org.chancery.search.OwnMark;
import org.chancery.search.OwnMarks;

/** The marks and frozen sets of whoever asks on the thread that searches. */
record AskersMarks(ReadingMarks marks, FrozenMembers members, CurrentAccount asking)
    implements OwnMarks {

  @Override
  public List<String> articles(OwnMark mark) {
    return asking
        .name()
        .map(account -> marks.articles(account, mark))
        .orElseGet(() -> OwnMarks.NOBODYS.articles(mark));
  }

  @Override
  public List<String> frozen(String set) {
    return asking
        .name()
        .map(account -> members.articles(account, set))
        .orElseGet(() -> OwnMarks.NOBODYS.frozen(set));
  }
}
