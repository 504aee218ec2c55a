package org.chancery.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read, wherever in it, and counts what was read. */
final class CountedChannel implements SeekableByteChannel {

  private final Path path;
  private SeekableByteChannel file;
  private long count;

  CountedChannel(Path path) throws IOException {
    this.path = path;
    this.file = Files.newByteChannel(path);
  }

  /** Begins at the beginning, whether or not somebody has closed it. */
  void rewind() throws IOException {
    file.close();
    file = Files.newByteChannel(path);
  }

  /** Begins there, as if everything before had been read. */
  void begin(long offset) throws IOException {
    file.position(offset);
    count = offset;
  }

  /** Whether these bytes stand there; nothing of this counts as read. */
  boolean holds(byte[] bytes, long offset) throws IOException {
    long before = file.position();
    ByteBuffer there = ByteBuffer.allocate(bytes.length);
    file.position(offset);
    file.read(there);
    file.position(before);
    return java.util.Arrays.equals(there.array(), bytes);
  }

  long count() {
    return count;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int n = file.read(to);
    count += Math.max(0, n);
    return n;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new java.nio.channels.NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new java.nio.channels.NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
