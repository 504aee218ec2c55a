package org.chancery.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Notices as e-mails, in plain text alone: nothing in them is ever read as HTML. */
final class MailText {

  private static final int LONGEST_SUBJECT = 150;

  /** As SMTP has it. */
  private static final int LONGEST_ADDRESS = 254;

  private static final Pattern TURNS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final Links links;
  private final InternetAddress from;

  /**
   * @param from an address, or a name with an address
   * @throws IllegalArgumentException where it is none
   */
  MailText(Links links, String from) {
    this.links = links;
    this.from = address(from);
  }

  /**
   * @throws IllegalArgumentException with one sentence for what is no address
   */
  static InternetAddress address(String text) {
    try {
      InternetAddress address = new InternetAddress(text.strip(), true);
      if (text.chars().noneMatch(Character::isISOControl)
          && address.getAddress().chars().allMatch(c -> c < 0x80)
          && !address.isGroup()
          && address.getAddress().contains("@")
          && address.getAddress().length() <= LONGEST_ADDRESS) {
        return address;
      }
    } catch (AddressException e) {
      // Said below.
    }
    throw new IllegalArgumentException("Give one e-mail address, such as ann@example.org.");
  }

  MimeMessage of(Notice notice, String recipient, MimeMessage message) throws MessagingException {
    MimeMessageHelper mail = new MimeMessageHelper(message, UTF_8.name());
    mail.setFrom(from);
    mail.setTo(address(recipient));
    mail.setSubject(subject(notice));
    mail.setText(text(notice), false);
    mail.setSentDate(Date.from(notice.madeAt()));
    message.setHeader("Message-ID", "<" + notice.uid() + "@" + links.host() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static String subject(Notice notice) {
    String name = line(notice.name());
    String subject = notice.summary() + ": " + name;
    return subject.length() > LONGEST_SUBJECT
        ? subject.substring(0, LONGEST_SUBJECT - 1) + "…"
        : subject;
  }

  private String text(Notice notice) {
    StringBuilder text = new StringBuilder();
    text.append(line(notice.name())).append(": ").append(notice.summary()).append(".\n");
    if (!notice.details().isEmpty()) {
      text.append(notice.details()).append('\n');
    }
    if (notice.savedSearch() != null) {
      text.append(links.saved(notice.savedSearch())).append('\n');
    }
    notice.contacts().forEach(first -> contact(text, first));
    for (Notice.Line article : notice.lines()) {
      text.append('\n').append(line(article.title())).append('\n');
      String where = line(article.where());
      if (!where.isEmpty()) {
        text.append(where).append('\n');
      }
      text.append(links.article(article.article())).append('\n');
    }
    if (notice.unnamed() > 0) {
      text.append('\n').append(notice.unnamedInWords()).append('\n');
    }
    text.append("\n-- \nYou asked for this under Saved in Chancery; change it there: ");
    return text.append(links.page("saved")).append('\n').toString();
  }

  private void contact(StringBuilder text, FirstContact first) {
    Notice.Line article = first.article();
    text.append('\n').append(line(first.headline())).append('\n');
    for (String part :
        List.of(
            line(article.title()) + " (" + line(article.where()) + ")",
            line(first.details()),
            line(first.sentence()),
            line(first.correction()))) {
      if (!part.isEmpty()) {
        text.append(part).append('\n');
      }
    }
    text.append(links.article(article.article())).append('\n');
  }

  /** On one line, without what turns around how it is read. */
  static String line(String text) {
    return TURNS
        .matcher(text)
        .replaceAll("")
        .replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ")
        .strip();
  }
}
