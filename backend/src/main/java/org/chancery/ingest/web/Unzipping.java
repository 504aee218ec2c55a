package org.chancery.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads what may be zipped, and no more of it than is allowed. */
final class Unzipping {

  private Unzipping() {}

  static byte[] limited(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new FetchFailure(
          "It is larger than "
              + (most >> 20 > 0 ? (most >> 20) + " MB" : most + " bytes")
              + ", unzipped.");
    }
    return bytes;
  }

  /** The content of a {@code .gz}; anything else as it is. */
  static byte[] plain(byte[] bytes, int most) throws FetchFailure {
    if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return limited(in, most);
    } catch (FetchFailure e) {
      throw e;
    } catch (ZipException e) {
      throw new FetchFailure("Its gzip compression is damaged.", e);
    } catch (EOFException e) {
      throw new FetchFailure("Its gzip compression ends too early.", e);
    } catch (IOException e) {
      throw new FetchFailure("It cannot be unzipped.", e);
    }
  }
}
