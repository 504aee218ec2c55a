/* What may be meant while somebody writes a query: a list below the box, by pointer and by keyboard.
   Arrows go through it, Enter and Tab take what is chosen, Escape closes it. */
(() => {
  'use strict';

  const WAIT = 120;
  const KINDS = { actor: 'Actor', country: 'Country', pair: 'Pair', outlet: 'Outlet', event: 'Event', field: 'Field' };

  const part = (name, text) => {
    const span = document.createElement('span');
    span.className = 'suggested-' + name;
    span.textContent = text;
    return span;
  };

  class Completion {
    #bar;
    #list;
    #input;
    #shown = [];
    #active = -1;
    #asked = 0;
    #timer = 0;

    constructor(bar, input) {
      this.#bar = bar;
      this.#list = bar.querySelector('[role=listbox]');
      this.#input = input;
      const attributes = {
        role: 'combobox',
        autocomplete: 'off',
        'aria-autocomplete': 'list',
        'aria-expanded': 'false',
        'aria-controls': this.#list.id,
      };
      for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
      input.addEventListener('input', () => this.#later());
      input.addEventListener('blur', () => this.#close());
      bar.addEventListener('keydown', (event) => this.#key(event), true);
      /* The box keeps the focus while somebody points at the list. */
      this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
      this.#list.addEventListener('click', (event) => {
        const at = [...this.#list.children].indexOf(event.target.closest('[role=option]'));
        if (at >= 0) this.#take(at);
      });
    }

    #later() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), WAIT);
    }

    /* An answer counts only while nothing newer was asked. */
    async #ask() {
      const mine = ++this.#asked;
      const caret = this.#input.selectionStart ?? this.#input.value.length;
      const before = [...this.#input.value.slice(0, caret)].length;
      const answer = await this.#bar.$server.suggest(this.#input.value, before);
      if (mine === this.#asked && document.activeElement === this.#input) this.#show(answer);
    }

    #show(suggestions) {
      this.#shown = suggestions;
      this.#list.replaceChildren(
        ...suggestions.map((one, i) => {
          const option = document.createElement('div');
          option.id = 'query-suggestion-' + i;
          option.setAttribute('role', 'option');
          option.append(part('kind', KINDS[one.kind]), part('label', one.label), part('text', one.text), part('count', one.articles));
          return option;
        }),
      );
      this.#list.hidden = !suggestions.length;
      this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
      this.#mark(-1);
    }

    #close() {
      clearTimeout(this.#timer);
      this.#asked++;
      if (!this.#list.hidden) this.#show([]);
    }

    #mark(at) {
      this.#active = at;
      [...this.#list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      const option = this.#list.children[at];
      if (option) {
        this.#input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        this.#input.removeAttribute('aria-activedescendant');
      }
    }

    #step(by) {
      const count = this.#shown.length;
      const from = this.#active < 0 && by < 0 ? count : this.#active;
      this.#mark((from + by + count) % count);
    }

    /* Places are counted in code points, as the server counts them. */
    #take(at) {
      const one = this.#shown[at];
      const points = [...this.#input.value];
      const after = points.slice(one.to).join('');
      const text = one.text + (one.text.endsWith(':') || /^\s/u.test(after) ? '' : ' ');
      const before = points.slice(0, one.from).join('') + text;
      this.#close();
      this.#input.value = before + after;
      this.#input.setSelectionRange(before.length, before.length);
      this.#input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      this.#input.focus();
    }

    #key(event) {
      if (event.target !== this.#input || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const open = !this.#list.hidden;
      const mine = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        mine();
        if (open) this.#step(event.key === 'ArrowDown' ? 1 : -1);
        else this.#ask();
      } else if (event.key === 'Escape' && open) {
        mine();
        this.#close();
      } else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && open && this.#active >= 0) {
        mine();
        this.#take(this.#active);
      } else if (event.key === 'Enter') {
        this.#close();
      }
    }
  }

  window.chanceryQuery = async (bar) => {
    await customElements.whenDefined('vaadin-text-field');
    const input = bar.querySelector('input');
    if (input && input.getAttribute('role') !== 'combobox') new Completion(bar, input);
  };
})();
