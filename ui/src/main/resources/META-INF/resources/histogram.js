/* Articles over time as bars. Pointer: click or drag. Keyboard: arrows, Shift for a range, Enter. */
(() => {
  'use strict';

  const NS = 'http://www.w3.org/2000/svg';
  const HEIGHT = 96;
  const AXIS = 18;
  const number = new Intl.NumberFormat('en-US');

  const STYLE = `
    :host { display: block; position: relative; height: ${HEIGHT}px; }
    svg { display: block; width: 100%; height: ${HEIGHT}px; overflow: visible; touch-action: pan-y; }
    svg:focus { outline: none; }
    svg:focus-visible { outline: 2px solid var(--c-focus); outline-offset: 3px; border-radius: 4px; }
    .column { cursor: pointer; fill: transparent; }
    .bar { fill: var(--c-bar); pointer-events: none; }
    .at .bar { fill: var(--c-accent); }
    .in .bar { fill: var(--c-accent); }
    .in .column { fill: var(--c-accent-wash); }
    .base { stroke: var(--c-line); }
    text { fill: var(--c-muted); font: 11px var(--c-sans); font-variant-numeric: tabular-nums; }
    .tip { position: absolute; bottom: calc(100% - 8px); padding: 3px 8px; border-radius: 5px; pointer-events: none;
      background: var(--c-ink); color: var(--c-paper); font: 12px/1.4 var(--c-sans); white-space: nowrap;
      transform: translateX(-50%); z-index: 3; font-variant-numeric: tabular-nums; }
    .none { position: absolute; inset: 0; display: grid; place-items: center; color: var(--c-muted);
      font: 13px var(--c-sans); border-bottom: 1px solid var(--c-line); margin-bottom: ${AXIS}px; }
    [hidden] { display: none !important; }
  `;

  const svg = (name, attributes) => {
    const element = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  class Histogram extends HTMLElement {
    #bars = [];
    #at = -1;
    #anchor = -1;
    #dragging = false;
    #columns = [];
    #width = 0;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      this.canvas = svg('svg', { tabindex: 0, role: 'listbox', 'aria-orientation': 'horizontal',
        'aria-multiselectable': 'true' });
      this.tip = document.createElement('div');
      this.tip.className = 'tip';
      this.tip.hidden = true;
      this.none = document.createElement('div');
      this.none.className = 'none';
      this.none.hidden = true;
      this.shadowRoot.append(style, this.canvas, this.none, this.tip);
      this.canvas.addEventListener('pointerdown', (e) => this.#down(e));
      this.canvas.addEventListener('pointermove', (e) => this.#move(e));
      this.canvas.addEventListener('pointerup', (e) => this.#up(e));
      this.canvas.addEventListener('pointercancel', () => this.#reset());
      this.canvas.addEventListener('pointerleave', () => { if (!this.#dragging) this.#reset(); });
      this.canvas.addEventListener('keydown', (e) => this.#key(e));
      this.canvas.addEventListener('blur', () => this.#reset());
      this.observer = new ResizeObserver(() => {
        if (Math.abs(this.clientWidth - this.#width) > 1) this.#draw();
      });
    }

    connectedCallback() {
      this.#upgrade('unit');
      this.#upgrade('noun');
      this.#upgrade('bars');
      this.observer.observe(this);
      this.#draw();
    }

    disconnectedCallback() {
      this.observer.disconnect();
    }

    /* Properties that were set before this script had arrived. */
    #upgrade(name) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    get bars() { return this.#bars; }
    set bars(bars) {
      this.#bars = bars ?? [];
      this.#at = -1;
      this.#anchor = -1;
      if (this.isConnected) this.#draw();
    }

    get unit() { return this.unitName; }
    set unit(unit) { this.unitName = unit; }

    get noun() { return this.nounName ?? 'article'; }
    set noun(noun) { this.nounName = noun; }

    #draw() {
      this.#width = this.clientWidth;
      const width = this.#width;
      const bars = this.#bars;
      this.canvas.replaceChildren();
      this.#columns = [];
      this.none.textContent = `No dated ${this.noun}s`;
      this.none.hidden = bars.length > 0;
      this.canvas.style.visibility = bars.length ? 'visible' : 'hidden';
      if (!bars.length || !width) return;
      const most = Math.max(1, ...bars.map((b) => b.count));
      const plot = HEIGHT - AXIS;
      const step = width / bars.length;
      const gap = step > 6 ? Math.min(3, step * 0.18) : step > 3 ? 1 : 0;
      const widest = Math.min(step - gap, 48);
      const total = bars.reduce((sum, b) => sum + b.count, 0);
      this.canvas.setAttribute('aria-label',
        `${this.noun === 'text' ? 'Texts' : 'Articles'} by ${this.unitName}, ${bars[0].label} to ${bars.at(-1).label}, ${this.#counted(total)}. ` +
        'Arrow keys move, Shift selects a range, Enter filters.');
      this.canvas.append(svg('line', { class: 'base', x1: 0, x2: width, y1: plot + 0.5, y2: plot + 0.5,
        'aria-hidden': 'true' }));
      bars.forEach((bar, i) => {
        const height = bar.count ? Math.max(2, (bar.count / most) * (plot - 12)) : 0;
        const group = svg('g', { id: 'b' + i, role: 'option', 'aria-selected': 'false',
          'aria-label': `${bar.label}: ${this.#counted(bar.count)}` });
        group.append(
          svg('rect', { class: 'column', x: i * step, y: 0, width: step, height: plot }),
          svg('rect', { class: 'bar', x: i * step + (step - widest) / 2, y: plot - height, width: widest, height,
            rx: widest > 6 ? 1.5 : 0 }));
        this.#columns.push(group);
        this.canvas.append(group);
      });
      this.#axis(width, step, most);
    }

    #counted(n) {
      return `${number.format(n)} ${this.noun}${n === 1 ? '' : 's'}`;
    }

    #axis(width, step, most) {
      const middle = (i) => (i + 0.5) * step;
      const half = (label) => label.length * 3.2;
      let free = -Infinity;
      for (const [i, label] of window.chanceryTicks(this.#bars.map((b) => b.from), this.unitName, step)) {
        const x = Math.max(half(label), Math.min(width - half(label), middle(i)));
        if (x - half(label) < free) continue;
        const text = svg('text', { x, y: HEIGHT - 4, 'text-anchor': 'middle', 'aria-hidden': 'true' });
        text.textContent = label;
        this.canvas.append(text);
        free = x + half(label) + 12;
      }
      const top = svg('text', { x: width, y: 9, 'text-anchor': 'end', 'aria-hidden': 'true' });
      top.textContent = `most in a ${this.unitName}: ${this.#counted(most)}`;
      this.canvas.append(top);
    }

    #index(event) {
      const box = this.canvas.getBoundingClientRect();
      const i = Math.floor(((event.clientX - box.left) / box.width) * this.#bars.length);
      return Math.max(0, Math.min(this.#bars.length - 1, i));
    }

    #down(event) {
      if (event.button !== 0 || !this.#bars.length) return;
      this.#dragging = true;
      this.#anchor = this.#at = this.#index(event);
      try {
        this.canvas.setPointerCapture(event.pointerId);
      } catch {
        /* a pointer that is already gone */
      }
      this.#paint();
    }

    #move(event) {
      if (!this.#bars.length) return;
      this.#at = this.#index(event);
      if (!this.#dragging) this.#anchor = -1;
      this.#paint();
    }

    #up() {
      if (!this.#dragging) return;
      this.#dragging = false;
      this.#choose();
    }

    #key(event) {
      const last = this.#bars.length - 1;
      if (last < 0) return;
      const moves = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -last - 1, End: last + 1 };
      if (event.key in moves) {
        event.preventDefault();
        const from = this.#at < 0 ? (moves[event.key] > 0 ? -1 : last + 1) : this.#at;
        const next = Math.max(0, Math.min(last, from + moves[event.key]));
        if (event.shiftKey) {
          if (this.#anchor < 0) this.#anchor = Math.max(0, this.#at);
        } else this.#anchor = -1;
        this.#at = next;
        this.#paint();
      } else if ((event.key === 'Enter' || event.key === ' ') && this.#at >= 0) {
        event.preventDefault();
        this.#choose();
      } else if (event.key === 'Escape') this.#reset();
    }

    #range() {
      const other = this.#anchor < 0 ? this.#at : this.#anchor;
      return [Math.min(this.#at, other), Math.max(this.#at, other)];
    }

    #choose() {
      const [first, last] = this.#range();
      const detail = { from: this.#bars[first].from, to: this.#bars[last].to };
      this.#reset();
      this.dispatchEvent(new CustomEvent('range-chosen', { detail }));
    }

    #reset() {
      this.#dragging = false;
      this.#at = -1;
      this.#anchor = -1;
      this.#paint();
    }

    #paint() {
      const [first, last] = this.#range();
      const chosen = this.#anchor >= 0;
      this.#columns.forEach((group, i) => {
        group.classList.toggle('at', i === this.#at);
        const inside = chosen && i >= first && i <= last;
        group.classList.toggle('in', inside);
        group.setAttribute('aria-selected', String(inside));
      });
      if (this.#at < 0) {
        this.tip.hidden = true;
        this.canvas.removeAttribute('aria-activedescendant');
        return;
      }
      this.canvas.setAttribute('aria-activedescendant', 'b' + this.#at);
      const sum = this.#bars.slice(first, last + 1).reduce((n, b) => n + b.count, 0);
      const label = first === last ? this.#bars[first].label : `${this.#bars[first].label} – ${this.#bars[last].label}`;
      this.tip.textContent = `${label}: ${this.#counted(sum)}`;
      this.tip.hidden = false;
      const middle = (((first + last) / 2 + 0.5) / this.#bars.length) * this.#width;
      const half = this.tip.offsetWidth / 2;
      this.tip.style.left = `${Math.max(half, Math.min(this.#width - half, middle))}px`;
    }
  }

  if (!customElements.get('chancery-histogram')) customElements.define('chancery-histogram', Histogram);
})();
