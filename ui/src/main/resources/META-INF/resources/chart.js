/* Numbers over time, drawn by ECharts. Pointer: click a point, or drag over several. Keyboard: arrows, Shift for a
   range, Enter. ECharts only draws: what is pointed at follows from the layout, which is made here. */
(() => {
  'use strict';

  const HEIGHT = 320;
  const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'arrow', 'emptyCircle'];
  const number = new Intl.NumberFormat('en-US');
  const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

  const STYLE = `
    :host { display: block; position: relative; }
    .figure { position: relative; height: ${HEIGHT}px; touch-action: pan-y; cursor: pointer; }
    .figure:focus { outline: none; }
    .figure:focus-visible { outline: 2px solid var(--c-focus); outline-offset: 3px; border-radius: 4px; }
    .plot { position: absolute; inset: 0; pointer-events: none; }
    .band { position: absolute; background: var(--c-accent); opacity: 0.14; pointer-events: none; }
    .dot { position: absolute; width: 9px; height: 9px; margin: -6.5px; border: 2px solid var(--c-paper);
      border-radius: 50%; pointer-events: none; }
    .tip { position: absolute; top: 0; padding: 6px 10px; border-radius: 6px; pointer-events: none; z-index: 3;
      background: var(--c-ink); color: var(--c-paper); font: 12px/1.5 var(--c-sans); white-space: nowrap;
      font-variant-numeric: tabular-nums; max-width: 22rem; }
    .tip b { display: block; font-weight: 600; }
    .tip span { display: flex; justify-content: space-between; gap: 16px; }
    .tip span.at { font-weight: 600; text-decoration: underline; }
    .tip i { font-style: normal; overflow: hidden; text-overflow: ellipsis; }
    .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .probe { display: none; }
    .probe.paper { color-scheme: light; }
    [hidden] { display: none !important; }
  `;

  /* The smallest round number that holds a value, and the distance of lines below it. */
  const scale = (most, whole) => {
    if (most <= 0) return { max: 1, step: 1 };
    const rough = most / 4;
    const size = 10 ** Math.floor(Math.log10(rough));
    let step = size * ([1, 2, 2.5, 5, 10].find((n) => n * size >= rough) ?? 10);
    if (whole) step = Math.max(1, Math.ceil(step));
    return { max: Math.ceil(most / step - 1e-9) * step, step };
  };

  class Chart extends HTMLElement {
    #picture = null;
    #chart = null;
    #layout = null;
    #at = -1;
    #anchor = -1;
    #series = 0;
    #dragging = false;
    #width = 0;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      const make = (name, parent) => {
        const element = document.createElement('div');
        element.className = name;
        parent.append(element);
        return element;
      };
      const style = document.createElement('style');
      style.textContent = STYLE;
      this.shadowRoot.append(style);
      this.figure = make('figure', this.shadowRoot);
      this.plot = make('plot', this.figure);
      this.band = make('band', this.figure);
      this.dot = make('dot', this.figure);
      this.tip = make('tip', this.figure);
      this.said = make('said', this.shadowRoot);
      this.probe = make('probe', this.shadowRoot);
      this.figure.tabIndex = 0;
      this.figure.setAttribute('role', 'group');
      this.figure.setAttribute('aria-roledescription', 'chart');
      this.plot.setAttribute('aria-hidden', 'true');
      this.tip.setAttribute('aria-hidden', 'true');
      this.said.setAttribute('aria-live', 'polite');
      const on = (event, act) => this.figure.addEventListener(event, act);
      on('pointerdown', (e) => this.#down(e));
      on('pointermove', (e) => this.#move(e));
      on('pointerup', (e) => this.#up(e));
      on('pointercancel', () => this.#reset());
      on('pointerleave', () => { if (!this.#dragging) this.#reset(); });
      on('keydown', (e) => this.#key(e));
      on('blur', () => this.#reset());
      this.resized = new ResizeObserver(() => {
        if (Math.abs(this.clientWidth - this.#width) > 1) this.#draw();
      });
      this.themed = new MutationObserver(() => this.#draw());
      this.dark = window.matchMedia('(prefers-color-scheme: dark)');
      this.redraw = () => this.#draw();
    }

    connectedCallback() {
      if (Object.hasOwn(this, 'picture')) {
        /* It was set before this script had arrived. */
        const picture = this.picture;
        delete this.picture;
        this.picture = picture;
      }
      this.resized.observe(this);
      this.themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
      this.dark.addEventListener('change', this.redraw);
      this.#draw();
    }

    disconnectedCallback() {
      this.resized.disconnect();
      this.themed.disconnect();
      this.dark.removeEventListener('change', this.redraw);
      this.#chart?.dispose();
      this.#chart = null;
    }

    get picture() { return this.#picture; }
    set picture(picture) {
      this.#picture = picture;
      this.#reset();
      if (this.isConnected) this.#draw();
    }

    /* ---- drawing */

    #colour(name, paper) {
      this.probe.classList.toggle('paper', paper);
      this.probe.style.color = `var(${name})`;
      return getComputedStyle(this.probe).color;
    }

    #font(name) {
      return getComputedStyle(this).getPropertyValue(name).trim() || 'sans-serif';
    }

    #written(value) {
      return this.#picture.percent ? percent.format(value) : number.format(value);
    }

    #counted(series, i) {
      const value = series.values[i];
      const noun = this.#picture.noun;
      if (value === null) return 'nothing was published';
      if (this.#picture.percent) return percent.format(value);
      return `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`;
    }

    /* Where everything lies, in pixels. Stacked series lie on each other, above or below the line. */
    #laidOut(width, height, top, bottom, side) {
      const { points, series, kind, percent: share } = this.#picture;
      const stacked = kind === 'stack';
      let most = 0;
      let least = 0;
      points.forEach((_, i) => {
        const at = series.map((s) => s.values[i]);
        if (stacked) {
          const sum = (down) => series.reduce((n, s, k) => n + (Boolean(s.down) === down ? at[k] : 0), 0);
          most = Math.max(most, sum(false));
          least = Math.max(least, sum(true));
        } else most = Math.max(most, ...at);
      });
      const { max, step } = scale(Math.max(most, least), !share);
      const min = stacked && least > 0 ? -Math.ceil(least / step) * step : 0;
      const top1 = stacked ? Math.max(most > 0 ? Math.ceil(most / step) * step : 0, min === 0 ? step : 0) : max;
      const longest = [max, min].map((v) => this.#written(Math.abs(v)).length).reduce((a, b) => Math.max(a, b));
      const named = kind === 'lines' && series.length > 1 && width >= 560;
      const left = side + 14 + longest * 7;
      const right = side + (named ? Math.min(170, 26 + Math.max(...series.map((s) => s.name.length)) * 6.6) : 12);
      const legend = series.length > 1 && !named;
      top += legend ? 34 : 0;
      return { width, height, left, top, w: width - left - right, h: height - top - bottom, min, max: top1, step, named, legend,
        band: (width - left - right) / Math.max(1, points.length) };
    }

    #option(layout, paper) {
      const { points, series, kind, unit } = this.#picture;
      const colour = (name) => this.#colour(name, paper);
      const font = this.#font('--c-sans');
      const ticks = new Map(window.chanceryTicks(points.map((p) => p.from), unit, layout.band));
      /* Room for the first of them, and between them. */
      let free = -layout.left;
      const shown = new Map();
      for (const [i, label] of [...ticks].sort((a, b) => a[0] - b[0])) {
        const x = (i + 0.5) * layout.band;
        const half = label.length * 3.2;
        if (x - half >= free) {
          shown.set(i, label);
          free = x + half + 12;
        }
      }
      const muted = colour('--c-muted');
      const text = { color: muted, fontFamily: font, fontSize: 12 };
      const solid = (i) => colour(series[i].colour);
      const drawn = series.map((s, i) => kind === 'lines'
        ? { type: 'line', name: s.name, data: s.values.map((v, p) => (points[p].gap && v === 0 ? null : v)),
            symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: points.length > 90 ? 0 : 6, showAllSymbol: true,
            lineStyle: { width: 2, color: solid(i) }, itemStyle: { color: solid(i) } }
        : { type: 'bar', name: s.name, stack: kind === 'stack' ? 'all' : undefined, barCategoryGap: '22%',
            barMaxWidth: 46, data: s.values.map((v) => (s.down ? -v : v)), itemStyle: { color: solid(i) } });
      return {
        animation: false,
        backgroundColor: paper ? colour('--c-surface') : 'transparent',
        textStyle: { fontFamily: font },
        grid: { left: layout.left, top: layout.top, width: layout.w, height: layout.h, outerBoundsMode: 'none' },
        xAxis: {
          type: 'category', data: points.map((p) => p.label), axisTick: { show: false },
          axisLine: { lineStyle: { color: colour('--c-line-strong') } },
          axisLabel: { ...text, interval: (i) => shown.has(i), formatter: (_, i) => shown.get(i) ?? '', hideOverlap: false },
        },
        yAxis: {
          type: 'value', min: layout.min, max: layout.max, interval: layout.step,
          axisLabel: { ...text, formatter: (v) => this.#written(Math.abs(v)) },
          splitLine: { lineStyle: { color: colour('--c-line') } },
        },
        series: drawn,
        legend: layout.legend
          ? { left: layout.left - 5, top: layout.top - 34, selectedMode: false, itemWidth: 14, itemHeight: 10, icon: kind === 'stack' ? 'rect' : undefined,
              textStyle: { color: colour('--c-ink'), fontFamily: font, fontSize: 13 }, data: series.map((s) => s.name) }
          : undefined,
        graphic: [...this.#gaps(layout, colour('--c-gap')), ...(layout.named ? this.#names(layout, solid, font) : [])],
      };
    }

    /* What each line is called, beside its end, and none on another. */
    #names(layout, colour, font) {
      const { series, points } = this.#picture;
      const ends = series.map((s, k) => {
        let i = points.length - 1;
        while (i > 0 && (s.values[i] === null || (points[i].gap && s.values[i] === 0))) i--;
        return { k, y: layout.top + layout.h * (1 - (s.values[i] - layout.min) / (layout.max - layout.min)) };
      }).sort((a, b) => a.y - b.y);
      const apart = 17;
      ends.forEach((end, n) => { if (n) end.y = Math.max(end.y, ends[n - 1].y + apart); });
      for (let n = ends.length - 1, floor = layout.top + layout.h; n >= 0; n--, floor -= apart) {
        ends[n].y = Math.min(ends[n].y, floor);
      }
      return ends.map(({ k, y }) => ({ type: 'text', silent: true, z: 5, x: layout.left + layout.w + 8, y,
        style: { text: series[k].name, fill: colour(k), font: `12.5px ${font}`, verticalAlign: 'middle',
          width: layout.width - layout.left - layout.w - 10, overflow: 'truncate' } }));
    }

    /* Behind everything: times in which there was nothing to count. */
    #gaps(layout, fill) {
      const shaded = [];
      const { points } = this.#picture;
      for (let i = 0; i < points.length; i++) {
        if (!points[i].gap) continue;
        let last = i;
        while (last + 1 < points.length && points[last + 1].gap) last++;
        shaded.push({ type: 'rect', silent: true, z: -1, style: { fill },
          shape: { x: layout.left + i * layout.band, y: layout.top, width: (last - i + 1) * layout.band, height: layout.h } });
        i = last;
      }
      return shaded;
    }

    #draw() {
      this.#width = this.clientWidth;
      const picture = this.#picture;
      if (!picture || !this.#width || !window.echarts) return;
      if (!this.#chart) this.#chart = window.echarts.init(this.plot, null, { renderer: 'svg', width: this.#width, height: HEIGHT });
      this.#chart.resize({ width: this.#width, height: HEIGHT });
      this.#layout = this.#laidOut(this.#width, HEIGHT, 14, 30, 0);
      this.#chart.setOption(this.#option(this.#layout, false), { notMerge: true });
      this.figure.setAttribute('aria-label', `${picture.title}. ${picture.points.length} times, ` +
        `${picture.series.map((s) => s.name).join(', ')}. Arrow keys move, Shift selects a range, Enter opens.`);
      this.#paint();
    }

    /* ---- as a file: light, of one size, with what it shows written on it */

    save(type, file) {
      const picture = this.#picture;
      const [width, height] = [1200, 640];
      const layout = this.#laidOut(width, height, 84, 62, 12);
      const option = this.#option(layout, true);
      window.chancerySave(option, picture,
        { ink: this.#colour('--c-ink', true), muted: this.#colour('--c-muted', true), serif: this.#font('--c-serif') },
        { type, file, width, height });
    }

    /* ---- pointing */

    #y(value) {
      const { top, h, min, max } = this.#layout;
      return top + h * (1 - (value - min) / (max - min));
    }

    /* Where the value of a series ends at a point: on a stack, on those below it. */
    #top(k, i) {
      const { series, kind } = this.#picture;
      if (kind !== 'stack') return this.#y(series[k].values[i]);
      const below = series.slice(0, k + 1).filter((s) => Boolean(s.down) === Boolean(series[k].down));
      const sum = below.reduce((n, s) => n + s.values[i], 0);
      return this.#y(series[k].down ? -sum : sum);
    }

    #index(event) {
      const x = event.clientX - this.figure.getBoundingClientRect().left - this.#layout.left;
      return Math.max(0, Math.min(this.#picture.points.length - 1, Math.floor(x / this.#layout.band)));
    }

    /* On a stack the one that is pointed at, else the nearest. */
    #nearest(event, i) {
      const y = event.clientY - this.figure.getBoundingClientRect().top;
      const { series, kind } = this.#picture;
      const tops = series.map((_, k) => this.#top(k, i));
      if (kind === 'stack') {
        const inside = series.findIndex((s, k) => {
          const size = Math.abs(this.#y(s.values[i]) - this.#y(0));
          return s.down ? y <= tops[k] && y >= tops[k] - size : y >= tops[k] && y <= tops[k] + size;
        });
        if (inside >= 0) return inside;
      }
      let best = 0;
      tops.forEach((top, k) => { if (Math.abs(top - y) < Math.abs(tops[best] - y)) best = k; });
      return best;
    }

    get #isEmpty() { return !this.#picture?.points.length || !this.#layout; }

    #down(event) {
      if (event.button !== 0 || this.#isEmpty) return;
      this.#dragging = true;
      this.#anchor = this.#at = this.#index(event);
      this.#series = this.#nearest(event, this.#at);
      try {
        this.figure.setPointerCapture(event.pointerId);
      } catch {
        /* a pointer that is already gone */
      }
      this.#paint();
    }

    #move(event) {
      if (this.#isEmpty) return;
      this.#at = this.#index(event);
      if (!this.#dragging) {
        this.#anchor = -1;
        this.#series = this.#nearest(event, this.#at);
      }
      this.#paint();
    }

    #up() {
      if (!this.#dragging) return;
      this.#dragging = false;
      this.#choose();
    }

    #key(event) {
      if (this.#isEmpty) return;
      const last = this.#picture.points.length - 1;
      const moves = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -last - 1, End: last + 1 };
      const other = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (event.key in moves) {
        event.preventDefault();
        const from = this.#at < 0 ? (moves[event.key] > 0 ? -1 : last + 1) : this.#at;
        if (event.shiftKey) {
          if (this.#anchor < 0) this.#anchor = Math.max(0, this.#at);
        } else this.#anchor = -1;
        this.#at = Math.max(0, Math.min(last, from + moves[event.key]));
        this.#paint(true);
      } else if (other && this.#at >= 0) {
        event.preventDefault();
        const count = this.#picture.series.length;
        this.#series = (this.#series + other + count) % count;
        this.#paint(true);
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
      const series = this.#series;
      this.#reset();
      this.dispatchEvent(first === last
        ? new CustomEvent('point-chosen', { detail: { series, point: first } })
        : new CustomEvent('range-chosen', { detail: { first, last } }));
    }

    #reset() {
      this.#dragging = false;
      this.#at = -1;
      this.#anchor = -1;
      this.#paint();
    }

    #paint(aloud) {
      const shown = this.#at >= 0 && !this.#isEmpty;
      for (const part of [this.band, this.dot, this.tip]) part.hidden = !shown;
      if (!shown) return;
      const [first, last] = this.#range();
      const { left, band, top, h, width } = this.#layout;
      const { points, series } = this.#picture;
      Object.assign(this.band.style, { left: `${left + first * band}px`, top: `${top}px`,
        width: `${(last - first + 1) * band}px`, height: `${h}px` });
      this.#series = Math.min(this.#series, series.length - 1);
      this.dot.hidden = first !== last;
      Object.assign(this.dot.style, { left: `${left + (this.#at + 0.5) * band}px`,
        top: `${this.#top(this.#series, this.#at)}px`, background: `var(${series[this.#series].colour})` });
      this.#tell(first, last);
      const middle = left + ((first + last) / 2 + 0.5) * band;
      const wide = this.tip.offsetWidth;
      const beside = middle + 16 + wide > width ? middle - 16 - wide : middle + 16;
      this.tip.style.left = `${Math.max(0, beside)}px`;
      this.tip.style.top = `${top}px`;
      if (aloud) {
        const at = series[this.#series];
        this.said.textContent = first === last
          ? `${points[first].label}: ${series.length > 1 ? at.name + ', ' : ''}${points[first].gap ? 'nothing was published' : this.#counted(at, first)}`
          : `${points[first].label} to ${points[last].label}`;
      }
    }

    /* Text alone: names come from articles. */
    #tell(first, last) {
      const { points, series } = this.#picture;
      const heading = document.createElement('b');
      heading.textContent = first === last ? points[first].label : `${points[first].label} – ${points[last].label}`;
      this.tip.replaceChildren(heading);
      if (first !== last) return;
      if (points[first].gap) {
        const row = document.createElement('span');
        row.textContent = 'Nothing was published then';
        this.tip.append(row);
      }
      series.forEach((s, k) => {
        if (points[first].gap && s.values[first] === 0) return;
        const row = document.createElement('span');
        const name = document.createElement('i');
        const value = document.createElement('i');
        name.textContent = series.length > 1 ? s.name : '';
        value.textContent = this.#counted(s, first);
        row.className = k === this.#series && series.length > 1 ? 'at' : '';
        row.append(name, value);
        this.tip.append(row);
      });
    }
  }

  if (!customElements.get('chancery-chart')) customElements.define('chancery-chart', Chart);
})();
