/* What the page does without asking the server: theme, keyboard, drawer, remembered sections. */
(() => {
  'use strict';

  const store = {
    get(key, otherwise) {
      try {
        return localStorage.getItem('chancery.' + key) ?? otherwise;
      } catch {
        return otherwise;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem('chancery.' + key, value);
      } catch {
        /* a browser that forbids it forgets */
      }
    },
  };

  const theme = (name) => {
    document.documentElement.dataset.theme = name;
    store.set('theme', name);
  };

  /* Sections (<details data-section>) stay as the reader left them. */
  const remember = (root) => {
    for (const section of root.querySelectorAll('details[data-section]')) {
      const key = 'section.' + section.dataset.section;
      const kept = store.get(key, null);
      if (kept !== null) section.open = kept === 'open';
      section.addEventListener('toggle', () => store.set(key, section.open ? 'open' : 'closed'));
    }
  };

  /* What the server must know before the next page is made. */
  const cookie = (name, value) => {
    document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
  };

  /* ---- drawer for the filters on narrow screens */
  let opener = null;
  const drawer = (open) => {
    const rail = document.getElementById('filters');
    if (!rail) return;
    document.documentElement.classList.toggle('drawer-open', open);
    if (open) {
      opener = document.activeElement;
      rail.focus();
    } else if (opener) {
      opener.focus();
      opener = null;
    }
  };
  const drawerIsOpen = () => document.documentElement.classList.contains('drawer-open');

  /* ---- hits */
  const MORE = 5000;
  const onceMore = (former, act, since = Date.now()) => {
    if (hits().length > former) act();
    else if (Date.now() - since < MORE) setTimeout(() => onceMore(former, act, since), 50);
  };
  const hits = () => [...document.querySelectorAll('[data-testid=hit] h3 a')];
  /* The page has arrived at an article when its address has; a key pressed before that waits. */
  const ARRIVING = 2000;
  const follow = (id, since = Date.now()) => {
    const article = document.querySelector('.article-nav')?.dataset.article;
    if (!article || location.pathname.endsWith('/' + article)) document.getElementById(id)?.click();
    else if (Date.now() - since < ARRIVING) setTimeout(() => follow(id, since), 50);
  };
  const step = (by) => {
    const links = hits();
    if (!links.length) {
      follow(by > 0 ? 'next-hit' : 'previous-hit');
      return;
    }
    const here = links.indexOf(document.activeElement);
    const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
    if (next >= links.length) {
      const more = document.getElementById('more-results');
      if (more && more.offsetParent !== null && !more.hasAttribute('disabled')) {
        more.click();
        onceMore(links.length, () => step(by));
      }
      return;
    }
    const link = links[Math.max(0, next)];
    link.focus({ preventScroll: true });
    link.closest('[data-testid=hit]').scrollIntoView({ block: 'nearest' });
  };

  const shownTab = () => document.querySelector('.tab-bar [aria-current]');

  const press = (id) => {
    const button = document.getElementById(id);
    if (button && !button.hasAttribute('disabled')) {
      button.focus();
      button.click();
    }
  };

  const KEYS = {
    '/': () => document.getElementById('query')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      if (hits().includes(document.activeElement)) document.activeElement.click();
    },
    f: () => {
      const narrow = document.getElementById('filters-button');
      if (narrow && narrow.offsetParent !== null) drawer(true);
      else document.querySelector('#filters summary')?.focus();
    },
    t: () => shownTab()?.focus(),
    s: () => press('save-button'),
    e: () => press('export-button'),
    u: () => follow('back'),
    '?': () => press('help-button'),
  };

  const typing = (event) => {
    const target = event.composedPath()[0];
    return (
      target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.tagName === 'TEXTAREA' ||
        target.tagName === 'SELECT' ||
        (target.tagName === 'INPUT' && !['checkbox', 'radio', 'button'].includes(target.type)))
    );
  };

  /* ---- a dialog is gone only when the server has said so; keys pressed until then wait */
  const CLOSING = 2000;
  let dismissed = 0;
  let leaving = null;
  const dialog = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
  const onceClosed = (act, since) => {
    if (since !== dismissed || Date.now() - since > CLOSING) return;
    if (dialog()) setTimeout(() => onceClosed(act, since), 20);
    else act();
  };
  const dismissing = () => {
    const open = dialog();
    if (!open) return;
    dismissed = Date.now();
    leaving = open;
  };
  document.addEventListener('keydown', (event) => event.key === 'Escape' && dismissing(), true);

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && drawerIsOpen() && !dialog()) {
      drawer(false);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = KEYS[event.key];
    if (!act) return;
    const open = dialog();
    if (open) {
      // What is written into the next dialog is for that alone.
      if (open === leaving) onceClosed(act, dismissed);
    } else if (!typing(event)) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[slot=footer], [slot$=button]')) dismissing();
    const skip = target?.closest('[data-skip]');
    if (skip) {
      event.preventDefault();
      event.stopPropagation();
      (document.getElementById(skip.dataset.skip) ?? shownTab())?.focus();
      return;
    }
    if (target?.closest('#filters-button')) drawer(true);
    else if (target?.closest('[data-close-drawer]') || target?.matches('.drawer-shade')) drawer(false);
  }, true);

  /* ---- old results are dimmed while new ones are awaited, unless they come at once */
  let waiting = 0;
  const dim = (loading) => {
    clearTimeout(waiting);
    const mark = (on) => document.documentElement.classList.toggle('is-loading', on);
    if (loading) waiting = setTimeout(() => mark(true), 200);
    else mark(false);
  };
  /* Vaadin's own sign of a lost connection, for those who cannot see it. */
  const announce = () => {
    const sign = document.querySelector('vaadin-connection-indicator');
    if (sign) sign.setAttribute('role', 'status');
    else setTimeout(announce, 300);
  };
  announce();
  window.Vaadin?.connectionState?.addStateChangeListener((_, now) => dim(now === 'loading'));

  /* ---- article: from a piece of evidence to its sentence, from a name to its mentions */
  const show = (name, value) => {
    document.querySelectorAll('.evidence').forEach((e) => e.classList.remove('evidence'));
    const parts = document.querySelectorAll(`[${name}~="${CSS.escape(value)}"]`);
    parts.forEach((e) => e.classList.add('evidence'));
    parts[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
  const evidence = (sentence) => show('data-s', sentence);
  const jump = (button, places) => {
    const at = (Number(button.dataset.at ?? -1) + 1) % places.length;
    button.dataset.at = at;
    show('data-m', places[at]);
  };

  /* The clipboard is closed to pages that came without encryption; a selection is not. */
  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      button.after(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      button.focus();
    }
    const before = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = before), 2000);
  };

  /* A text with so many marks that the server does not make them one by one; see MarkedBody. */
  const marked = (body, paragraphs) => {
    const piece = ([text, kinds, place, note, sentences]) => {
      if (!kinds && !sentences) return text;
      const part = document.createElement(kinds ? 'mark' : 'span');
      part.textContent = text;
      if (kinds) {
        part.className = kinds;
        part.dataset.m = place;
        part.title = note;
      }
      if (sentences) part.dataset.s = sentences;
      return part;
    };
    body.replaceChildren(
      ...paragraphs.map((pieces) => {
        const paragraph = document.createElement('p');
        for (const one of pieces) paragraph.append(piece(one));
        return paragraph;
      }),
    );
  };

  window.chancery = { theme, cookie, remember, drawer, evidence, jump, copy, marked };
})();
