package org.chancery.ingest.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The program of the other process. On standard input comes an extension, a length and as many
 * bytes; on standard output goes whether it was read, a title or a reason, and the text. It ends
 * with its standard input, whatever it is doing then.
 */
public final class OfficeProgram {

  private static final int MOST_CHARS = 32 << 20;
  private static final Map<String, Parser> PARSERS =
      Map.of("pdf", new PDFParser(), "docx", new OOXMLParser(), "rtf", new RTFParser());

  @SuppressWarnings("ArrayRecordComponent")
  private record Request(String extension, byte[] content) {}

  private OfficeProgram() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws InterruptedException, IOException {
    DataOutputStream out = new DataOutputStream(System.out);
    // Whatever a library prints must not get between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    SynchronousQueue<Request> requests = new SynchronousQueue<>();
    Thread.ofPlatform().daemon().start(() -> receive(requests));
    while (true) {
      answer(requests.take(), out);
    }
  }

  private static void receive(SynchronousQueue<Request> requests) {
    try {
      DataInputStream in = new DataInputStream(System.in);
      while (true) {
        String extension = in.readUTF();
        requests.put(new Request(extension, in.readNBytes(in.readInt())));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void answer(Request request, DataOutputStream out) throws IOException {
    OfficeText answer = read(request);
    switch (answer) {
      case OfficeText.Read read -> {
        byte[] text = read.text().getBytes(UTF_8);
        out.writeBoolean(true);
        out.writeUTF(read.title().substring(0, Math.min(read.title().length(), 1_000)));
        out.writeInt(text.length);
        out.write(text);
      }
      case OfficeText.Unreadable no -> {
        out.writeBoolean(false);
        out.writeUTF(no.reason());
      }
    }
    out.flush();
  }

  private static OfficeText read(Request request) {
    Parser parser = PARSERS.get(request.extension());
    if (parser == null) {
      return new OfficeText.Unreadable("Its kind is not read.");
    }
    BodyContentHandler text = new BodyContentHandler(MOST_CHARS);
    Metadata metadata = new Metadata();
    ParseContext context = new ParseContext();
    // Nothing that is embedded in it is read.
    context.set(Parser.class, new EmptyParser());
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(request.content()))) {
      parser.parse(in, text, metadata, context);
      @Nullable String title = metadata.get(TikaCoreProperties.TITLE);
      return new OfficeText.Read(title == null ? "" : title, text.toString());
    } catch (EncryptedDocumentException | NoClassDefFoundError e) {
      return new OfficeText.Unreadable("It is encrypted; save it without a password.");
    } catch (WriteLimitReachedException e) {
      return new OfficeText.Unreadable("It holds more than 32 million characters; split it.");
    } catch (SAXException e) {
      return WriteLimitReachedException.isWriteLimitReached(e)
          ? new OfficeText.Unreadable("It holds more than 32 million characters; split it.")
          : damaged();
    } catch (Exception | StackOverflowError e) {
      return damaged();
    }
  }

  private static OfficeText damaged() {
    return new OfficeText.Unreadable("It is damaged, or not what its name says.");
  }
}
