package org.chancery.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Notices as RFC 4287 wants them, in plain text alone. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final Links links;

  AtomFeed(Links links) {
    this.links = links;
  }

  /**
   * @param self where it is read
   * @param name the same as long as the feed is open
   * @param made when it was opened
   * @param notices the latest first
   */
  byte[] of(String self, String name, Instant made, List<Notice> notices) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
      element(xml, "title", "Chancery: new in your saved searches");
      element(
          xml,
          "updated",
          notices.stream()
              .map(AtomFeed::updated)
              .max(Comparator.naturalOrder())
              .orElse(made)
              .toString());
      xml.writeStartElement("author");
      element(xml, "name", "Chancery");
      xml.writeEndElement();
      link(xml, "self", self);
      link(xml, "alternate", links.page("inbox"));
      for (Notice notice : notices) {
        entry(xml, notice);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("could not write a feed", e);
    }
    return bytes.toByteArray();
  }

  private void entry(XMLStreamWriter xml, Notice notice) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + notice.uid());
    element(xml, "title", MailText.line(notice.name()) + ": " + notice.summary());
    element(xml, "updated", updated(notice).toString());
    element(xml, "published", notice.madeAt().toString());
    Long search = notice.savedSearch();
    link(xml, "alternate", search == null ? links.page("inbox") : links.saved(search));
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(legal(content(notice)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static Instant updated(Notice notice) {
    return Objects.requireNonNullElse(notice.changedAt(), notice.madeAt());
  }

  private String content(Notice notice) {
    return notice.details()
        + notice.contacts().stream().map(this::contact).collect(Collectors.joining())
        + notice.lines().stream()
            .map(line -> "\n" + line(line) + "\n" + links.article(line.article()))
            .collect(Collectors.joining())
        + (notice.unnamed() > 0 ? "\n" + notice.unnamedInWords() : "");
  }

  private static String line(Notice.Line line) {
    return MailText.line(line.title()) + " (" + MailText.line(line.where()) + ")";
  }

  private String contact(FirstContact first) {
    return "\n"
        + String.join(
            "\n",
            Stream.of(
                    MailText.line(first.headline()),
                    line(first.article()),
                    MailText.line(first.details()),
                    MailText.line(first.sentence()),
                    MailText.line(first.correction()),
                    links.article(first.article().article()))
                .filter(part -> !part.isEmpty())
                .toList())
        + "\n";
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  /** XML 1.0 has no way to write some characters. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
