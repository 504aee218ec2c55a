package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.extract.Block.Kind;

/** The text of a page's article: prune, choose the container, prune it, keep its blocks. */
final class HtmlBody {

  private static final int SHORT = 400;
  private static final int LEAST_DESCRIBED = 20;

  private HtmlBody() {}

  static String find(HtmlPage page, String title) {
    Remains remains = Remains.of(page.outline(), page.blocks());
    Pruning pruning = Pruning.of(remains, page.body());
    List<Block> blocks = new ArrayList<>();
    for (int container : Containers.choose(remains, page.body())) {
      pruning.pruneContainer(container);
      blocks.addAll(BlockReader.read(remains, container));
    }
    String body = write(Tail.cut(BlockFilter.keep(blocks, title, described(page.elements()))));
    String declared = declared(page.jsonLd());
    boolean poor = body.length() < SHORT || body.length() < declared.length() * 0.5;
    return poor && declared.length() > body.length() ? declared : body;
  }

  /** What pictures are said to show, where it is long enough to be nothing else. */
  private static List<String> described(PageElements elements) {
    return elements.images().stream()
        .map(image -> Characters.squeeze(image.attr("alt")))
        .filter(alt -> alt.length() >= LEAST_DESCRIBED)
        .toList();
  }

  private static String declared(JsonLd jsonLd) {
    String whole = jsonLd.findText("articleBody").map(HtmlBody::plain).orElse("");
    String updates =
        jsonLd.listUpdates().stream()
            .flatMap(List::stream)
            .map(HtmlBody::plain)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return updates.length() > whole.length() ? updates : whole;
  }

  private static String plain(String declared) {
    if (declared.contains("<p") || declared.contains("<br") || declared.contains("</")) {
      return write(BlockReader.read(Outline.of(HtmlSource.parse(declared, "").body()), 0));
    }
    return declared
        .lines()
        .map(Characters::squeeze)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        out.append(joins(before, block) ? "\n" : "\n\n");
      }
      out.append(block.kind() == Kind.ITEM ? "- " : "").append(block.text());
      before = block;
    }
    return out.toString();
  }

  private static boolean joins(Block before, Block block) {
    return before.kind() == block.kind() && (block.kind() == Kind.ITEM || block.kind() == Kind.ROW);
  }
}
