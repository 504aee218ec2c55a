package org.chancery.ui.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * The hands of a reader who has no pointer: they press keys, and nothing sets the focus for them.
 */
final class Keyboard {

  private static final int FARTHEST = 250;
  private static final String IS_THERE =
      "what => !!document.activeElement && !!document.activeElement.closest(what)";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Steps on with Tab until what a selector names has the focus. */
  Keyboard to(String selector) {
    return step("Tab", selector);
  }

  /** Steps back until what a selector names has the focus. */
  Keyboard back(String selector) {
    return step("Shift+Tab", selector);
  }

  private Keyboard step(String key, String selector) {
    page.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    if (isAt(selector)) {
      return this;
    }
    for (int i = 0; i < FARTHEST; i++) {
      press(key);
      if (isAt(selector)) {
        return this;
      }
    }
    Object focused = page.evaluate("document.activeElement?.outerHTML.slice(0, 300)");
    throw new AssertionError(
        "no key leads to %s on %s, but to %s".formatted(selector, page.url(), focused));
  }

  private boolean isAt(String selector) {
    return Boolean.TRUE.equals(page.evaluate(IS_THERE, selector));
  }
}
