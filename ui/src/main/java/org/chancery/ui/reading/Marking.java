package org.chancery.ui.reading;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Collection;
import java.util.Map;
import org.chancery.reading.ReadingMark;
import org.chancery.reading.ReadingMarks;

/** The marks of whoever is signed in. */
@SpringComponent
public class Marking {

  private final ReadingMarks marks;
  private final AuthenticationContext account;

  Marking(ReadingMarks marks, AuthenticationContext account) {
    this.marks = marks;
    this.account = account;
  }

  /** By article, those alone that something was made of. */
  public Map<String, ReadingMark> of(Collection<String> articles) {
    return marks.of(reader(), articles);
  }

  public ReadingMark of(String article) {
    return marks.of(reader(), article);
  }

  void star(String article, boolean on) {
    marks.star(reader(), article, on);
  }

  void review(String article, boolean on) {
    marks.review(reader(), article, on);
  }

  void note(String article, String note) {
    marks.note(reader(), article, note);
  }

  private String reader() {
    return account.getPrincipalName().orElseThrow();
  }
}
