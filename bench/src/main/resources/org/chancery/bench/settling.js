/* Tells how long the page took from a click until nothing about it changed any more. */
(() => {
  'use strict';

  /* Whatever comes later than this was not caused by the click. */
  const QUIET = 250;
  const LOOK = 5;

  let begun = 0;
  let changed = 0;
  let busy = 0;
  let armed = false;

  for (const type of ['pointerup', 'click', 'change']) {
    addEventListener(type, (event) => {
      if (armed && !begun) begun = event.timeStamp;
    }, true);
  }

  const active = () =>
    Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  const observer = new MutationObserver(() => (changed = performance.now()));

  window.settling = {
    arm() {
      performance.clearResourceTimings();
      observer.observe(document.getElementById('content'), {
        subtree: true, childList: true, characterData: true, attributes: true,
      });
      begun = changed = busy = 0;
      armed = true;
    },

    settled() {
      return new Promise((resolve) => {
        const look = () => {
          const now = performance.now();
          if (active()) busy = now;
          const last = Math.max(changed, busy);
          if (begun && last > begun && now - last > QUIET) {
            armed = false;
            observer.disconnect();
            const trips = performance.getEntriesByType('resource').filter((r) => r.name.includes('v-r=uidl'));
            resolve({
              millis: last - begun,
              waited: trips.reduce((sum, trip) => sum + trip.duration, 0),
              trips: trips.length,
            });
          } else {
            setTimeout(look, LOOK);
          }
        };
        look();
      });
    },

    shown() {
      const number = (element) => Number(element?.textContent.replace(/[^0-9]/g, '') ?? -1);
      const all = (query) => [...document.querySelectorAll(query)];
      return {
        total: number(document.querySelector('#total')),
        hits: all('[data-testid=hit] h3 a').map((a) => decodeURIComponent(new URL(a.href).pathname.split('/').pop())),
        facets: Object.fromEntries(all('details.facet[open][id^=facet-] [data-value]').map((row) => [
          row.closest('details').id.slice('facet-'.length) + ' ' + row.dataset.value,
          number(row.querySelector('.value-count')),
        ])),
        unit: document.querySelector('#histogram')?.unit ?? 'month',
      };
    },
  };
})();
