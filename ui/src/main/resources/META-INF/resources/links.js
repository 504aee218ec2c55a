/*
 * Of two places asked for at once, Vaadin's router loses one or goes to one twice (vaadin/flow#20404). A link that is
 * followed while the page is still on its way waits until it has arrived; of several, the last counts.
 */
(() => {
  'use strict';

  const LONGEST = 2000;
  let held = null;
  let late = 0;
  let letThrough = false;

  /* Set by Vaadin from the click on a link, or from the server's word, until the page has arrived. */
  const onItsWay = () => window.Vaadin?.Flow?.navigation === true;

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
    clearTimeout(late);
    const link = held;
    held = null;
    if (link) press(link);
  };

  const plain = (event) => event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;

  const within = (link) =>
    link.origin === location.origin &&
    (!link.target || link.target === '_self') &&
    !link.hasAttribute('download') &&
    !link.hasAttribute('router-ignore') &&
    !(link.pathname === location.pathname && link.hash);

  addEventListener('click', (event) => {
    if (letThrough || !onItsWay() || !plain(event)) return;
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (!link || !within(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!held) late = setTimeout(release, LONGEST);
    held = link;
  }, true);

  /* Vaadin takes its sign away after it has told of the arrival. */
  addEventListener('vaadin-navigated', () => setTimeout(release, 0));
})();
