package org.chancery.gazetteer.wikidata;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dump, a result of wbgetentities, or the result of a query as JSON, compressed or not, read one
 * item at a time.
 */
final class WikidataFile {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Consumer<Long> progress;

  /**
   * @param progress is told how many bytes of the file were read
   */
  WikidataFile(Path path, Consumer<Long> progress) {
    this.path = path;
    this.progress = progress;
  }

  /** What becomes of what is read. */
  interface Reader {
    void entity(JsonNode entity);

    void binding(JsonNode binding);
  }

  void read(Reader reader) throws IOException {
    try (InputStream in = open();
        JsonParser json = JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            reader.entity(json.readValueAsTree());
          }
        } else if (token == JsonToken.START_OBJECT) {
          object(json, reader);
        } else {
          throw new IOException("neither an object nor a list");
        }
      }
    }
  }

  /** Items by id, rows of a query, or one item. */
  private static void object(JsonParser json, Reader reader) {
    ObjectNode entity = JSON.createObjectNode();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("entities") && value == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          json.nextToken();
          reader.entity(json.readValueAsTree());
        }
      } else if (name.equals("results") && value == JsonToken.START_OBJECT) {
        results(json, reader);
      } else {
        JsonNode node = json.readValueAsTree();
        entity.set(name, node);
      }
    }
    if (entity.has("id")) {
      reader.entity(entity);
    }
  }

  private static void results(JsonParser json, Reader reader) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean bindings = json.currentName().equals("bindings");
      if (json.nextToken() == JsonToken.START_ARRAY && bindings) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          reader.binding(json.readValueAsTree());
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private InputStream open() throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(new Counted(Files.newInputStream(path)), BUFFER);
    try {
      in.mark(2);
      int first = in.read();
      int second = in.read();
      in.reset();
      if (first == 0x1F && second == 0x8B) {
        return new GZIPInputStream(in, BUFFER);
      }
      return first == 'B' && second == 'Z' ? new BZip2CompressorInputStream(in, true) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private final class Counted extends FilterInputStream {
    private long read;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      read += Math.max(0, count);
      progress.accept(read);
      return count;
    }
  }
}
