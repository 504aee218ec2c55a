package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.extract.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads the visible text below an element as blocks, in document order, without recursion. */
final class BlockReader implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "select",
          "option",
          "datalist",
          "head",
          "math",
          "audio",
          "video",
          "map",
          "title",
          "textarea",
          "button");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "caption",
          "menu");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private int linked;
  private int links;
  private int silent;
  private int breaks;

  private BlockReader(Element root) {
    this.root = root;
  }

  static List<Block> read(Element root) {
    BlockReader reader = new BlockReader(root);
    NodeTraversor.traverse(reader, root);
    reader.flush(root);
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (SILENT.contains(name)) {
        silent++;
      } else if (silent == 0) {
        open(element, name);
      }
    } else if (node instanceof TextNode textNode && silent == 0) {
      append(textNode.getWholeText());
    }
  }

  private void open(Element element, String name) {
    switch (name) {
      case "br" -> lineBreak(element);
      case "a" -> links++;
      case "td", "th" -> {
        if (!text.isEmpty()) {
          text.append('\t');
        }
      }
      default -> {
        if (BLOCKS.contains(name)) {
          flush(element.parent() == null ? element : element.parent());
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      silent--;
    } else if (silent == 0) {
      if (name.equals("a")) {
        links--;
      } else if (BLOCKS.contains(name)) {
        flush(element);
      }
    }
  }

  private void lineBreak(Element element) {
    if (++breaks >= 2) {
      flush(element.parent() == null ? root : element.parent());
    } else {
      text.append('\n');
    }
  }

  private void append(String string) {
    int i = 0;
    while (i < string.length()) {
      int start = i;
      while (i < string.length() && !isBlank(string.charAt(i))) {
        i++;
      }
      if (i > start) {
        text.append(string, start, i);
        breaks = 0;
        linked += links > 0 ? i - start : 0;
      } else {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
        i++;
      }
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private void flush(Element element) {
    String raw = text.toString().strip();
    if (!raw.isEmpty()) {
      String clean = tidy(raw);
      if (!clean.isEmpty()) {
        blocks.add(new Block(kindOf(element), clean, linked, element));
      }
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static String tidy(String raw) {
    if (raw.indexOf('\n') < 0 && raw.indexOf('\t') < 0) {
      return Characters.squeeze(raw);
    }
    StringBuilder out = new StringBuilder();
    for (String line : raw.split("\n", -1)) {
      StringBuilder cells = new StringBuilder();
      for (String cell : line.split("\t", -1)) {
        String clean = Characters.squeeze(cell);
        if (!clean.isEmpty()) {
          cells.append(cells.isEmpty() ? "" : "\t").append(clean);
        }
      }
      if (!cells.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(cells);
      }
    }
    return out.toString();
  }

  private Kind kindOf(Element element) {
    for (Element at = element; at != null && !at.equals(root.parent()); at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return Kind.ITEM;
        }
        case "tr" -> {
          return Kind.ROW;
        }
        case "p", "blockquote", "article", "section", "main", "body", "table" -> {
          return Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Kind.PARAGRAPH;
  }
}
