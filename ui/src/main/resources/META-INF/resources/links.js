/*
 * Of two places asked for at once, Vaadin's router loses one or goes to one twice (vaadin/flow#20404). A link that is
 * followed while the page is still on its way, or while the server is asked for something that may lead elsewhere, such
 * as a filter, waits until that is there; of several, the last counts, as it stands by then.
 */
(() => {
  'use strict';

  const LONGEST = 10_000;
  const LONGEST_WITHOUT_AN_ANSWER = 2_000;
  const OFTEN = 20;
  let held = null;
  let since = 0;
  let letThrough = false;

  /* Set by Vaadin from the click on a link, or from the server's word, until the page has arrived. */
  const onItsWay = () => window.Vaadin?.Flow?.navigation === true;

  const asking = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  const busy = () => onItsWay() || asking();

  const press = (link) => {
    letThrough = true;
    if (link.isConnected) {
      link.click();
    } else {
      const stand = document.createElement('a');
      stand.href = link.href;
      document.body.append(stand);
      stand.click();
      stand.remove();
    }
    letThrough = false;
  };

  const release = () => {
    if (busy() && Date.now() - since < (asking() ? LONGEST : LONGEST_WITHOUT_AN_ANSWER)) {
      setTimeout(release, OFTEN);
      return;
    }
    const link = held;
    held = null;
    press(link);
  };

  const plain = (event) => event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;

  const within = (link) =>
    link.origin === location.origin &&
    (!link.target || link.target === '_self') &&
    !link.hasAttribute('download') &&
    !link.hasAttribute('router-ignore') &&
    !(link.pathname === location.pathname && link.hash);

  addEventListener('click', (event) => {
    if (letThrough || !(held || busy()) || !plain(event)) return;
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (!link || !within(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!held) {
      since = Date.now();
      setTimeout(release, OFTEN);
    }
    held = link;
  }, true);
})();
