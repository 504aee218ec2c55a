package org.chancery.ingest.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which IP addresses belong to the public internet, by IANA's registries of special purposes. */
final class PublicNetwork {

  private static final List<Block> SPECIAL_4 =
      List.of(
          new Block(8, 0),
          new Block(8, 10),
          new Block(10, 100, 64),
          new Block(8, 127),
          new Block(16, 169, 254),
          new Block(12, 172, 16),
          new Block(24, 192, 0, 0),
          new Block(24, 192, 0, 2),
          new Block(24, 192, 88, 99),
          new Block(16, 192, 168),
          new Block(15, 198, 18),
          new Block(24, 198, 51, 100),
          new Block(24, 203, 0, 113),
          new Block(4, 224),
          new Block(4, 240));
  private static final Block GLOBAL_6 = new Block(3, 0x20);
  private static final List<Block> SPECIAL_6 =
      List.of(
          // Protocols and documentation; Teredo and 6to4 carry other addresses inside.
          new Block(23, 0x20, 0x01, 0, 0),
          new Block(32, 0x20, 0x01, 0x0d, 0xb8),
          new Block(16, 0x20, 0x02),
          new Block(20, 0x3f, 0xff, 0));
  private static final Block NAT64 = new Block(96, 0, 0x64, 0xff, 0x9b);
  private static final Block MAPPED = new Block(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);

  private PublicNetwork() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    // What these lead to is the IPv4 address in their last four bytes.
    if (NAT64.contains(bytes) || MAPPED.contains(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return GLOBAL_6.contains(bytes) && SPECIAL_6.stream().noneMatch(b -> b.contains(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL_4.stream().noneMatch(b -> b.contains(bytes));
  }

  /** All addresses that begin with the same bits; parts that are not named are 0. */
  private record Block(int bits, List<Integer> begin) {

    Block(int bits, int... begin) {
      this(bits, Arrays.stream(begin).boxed().toList());
    }

    boolean contains(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int expected = bit / 8 < begin.size() ? begin.get(bit / 8) : 0;
        int mask = 0x80 >> bit % 8;
        if ((expected & mask) != (address[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
