package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** The address that browsers note in a comment at the top of a page they save. */
final class SavedPage {

  /** Internet Explorer and Chrome; SingleFile. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S+)");

  private SavedPage() {}

  static Optional<String> findAddress(Document document) {
    for (Node top : document.childNodes()) {
      Optional<String> address = of(top);
      for (Node node = top.firstChild(); address.isEmpty() && node != null; ) {
        address = of(node);
        node = node.nextSibling();
      }
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> of(Node node) {
    if (!(node instanceof Comment comment)) {
      return Optional.empty();
    }
    Matcher note = NOTE.matcher(comment.getData());
    return note.find() ? Optional.of(note.group(1)) : Optional.empty();
  }
}
