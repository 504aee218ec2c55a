/* Who is tied to whom, drawn by ECharts. Pointer: click a circle or a line. Keyboard: right and left from circle to
   circle, down and up along the lines of one, Enter. ECharts only draws: what is pointed at follows from the layout. */
(() => {
  'use strict';

  const HEIGHT = [440, 900];
  const LONGEST = 22;
  const number = new Intl.NumberFormat('en-US');
  const NEUTRAL = '--c-line-strong';

  const STYLE = `
    :host { display: block; position: relative; }
    .figure { position: relative; touch-action: pan-y; }
    .figure.on { cursor: pointer; }
    .figure:focus { outline: none; }
    .figure:focus-visible { outline: 2px solid var(--c-focus); outline-offset: 3px; border-radius: 4px; }
    .plot { position: absolute; inset: 0; pointer-events: none; }
    .tip { position: absolute; padding: 6px 10px; border-radius: 6px; pointer-events: none; z-index: 3;
      background: var(--c-ink); color: var(--c-paper); font: 12px/1.5 var(--c-sans); white-space: nowrap;
      font-variant-numeric: tabular-nums; max-width: 22rem; }
    .tip b { display: block; font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
    .tip span { display: flex; justify-content: space-between; gap: 16px; }
    .legend { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 8px; font: 13px/1.5 var(--c-sans); color: var(--c-muted); }
    .legend span { display: inline-flex; align-items: center; gap: 7px; }
    .legend i { width: 20px; height: 4px; border-radius: 2px; }
    .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .probe { display: none; }
    .probe.paper { color-scheme: light; }
    [hidden] { display: none !important; }
  `;

  const short = (name) => ([...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join('').trimEnd()}…` : name);
  /* Of letters, not measured: a layout must not depend on the fonts that have come by then. */
  const wide = (text) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e7f ? 12.5 : 6.7), 0);
  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  class Network extends HTMLElement {
    #picture = null;
    #chart = null;
    #layout = null;
    #node = -1;
    #tie = -1;
    #width = 0;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      const make = (name, parent) => {
        const part = element('div', '', parent);
        part.className = name;
        return part;
      };
      element('style', STYLE, this.shadowRoot);
      this.figure = make('figure', this.shadowRoot);
      this.plot = make('plot', this.figure);
      this.tip = make('tip', this.figure);
      this.legend = make('legend', this.shadowRoot);
      this.said = make('said', this.shadowRoot);
      this.probe = make('probe', this.shadowRoot);
      this.figure.tabIndex = 0;
      this.figure.setAttribute('role', 'group');
      this.figure.setAttribute('aria-roledescription', 'network');
      this.plot.setAttribute('aria-hidden', 'true');
      this.tip.setAttribute('aria-hidden', 'true');
      this.said.setAttribute('aria-live', 'polite');
      const on = (event, act) => this.figure.addEventListener(event, act);
      on('pointermove', (e) => this.#move(e));
      on('pointerleave', () => this.#at(-1, -1));
      on('click', (e) => { this.#move(e); this.#choose(); });
      on('keydown', (e) => this.#key(e));
      on('blur', () => this.#at(-1, -1));
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
      this.#node = this.#tie = -1;
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

    #counted(count) {
      return `${number.format(count)} ${this.#picture.noun}${count === 1 ? '' : 's'}`;
    }

    #paired(tie) {
      const { nodes } = this.#picture;
      return `${nodes[tie.one].name} – ${nodes[tie.other].name}`;
    }

    /* A free height grows with what is to be shown. */
    #laidOut(width, height) {
      const { nodes, ties } = this.#picture;
      const most = Math.max(1, ...nodes.map((n) => n.count));
      const largest = Math.max(12, Math.min(24, width / 40));
      const radii = nodes.map((n) => 4 + (largest - 4) * Math.sqrt(n.count / most));
      const boxes = nodes.map((n, i) => ({
        half: Math.max(wide(short(n.name)) / 2, radii[i]) + 4, above: radii[i] + 3, below: radii[i] + 19,
      }));
      const taken = boxes.reduce((sum, b) => sum + 2 * b.half * (b.above + b.below), 0);
      const high = height ?? Math.round(Math.max(HEIGHT[0], Math.min(HEIGHT[1], (3.6 * taken) / width)));
      return { width, height: high, radii, at: window.chanceryKnots(boxes, ties, width, high) };
    }

    #option(layout, paper, top) {
      const { nodes, ties } = this.#picture;
      const colour = (name) => this.#colour(name, paper);
      const ground = colour(paper ? '--c-surface' : '--c-paper');
      const strongest = Math.max(1, ...ties.map((t) => t.count));
      const font = this.#font('--c-sans');
      /* Weak lines below strong ones. Two corners that nobody sees keep what is laid out where it was laid out. */
      const order = ties.map((_, i) => i).reverse();
      const corner = (x, y) => ({ x, y, symbolSize: 0, label: { show: false } });
      return {
        animation: false,
        stateAnimation: { duration: 0 },
        backgroundColor: paper ? ground : 'transparent',
        textStyle: { fontFamily: font },
        series: [{
          type: 'graph', layout: 'none', left: 0, top, width: layout.width, height: layout.height,
          data: [
            ...nodes.map((n, i) => ({
              x: layout.at[i].x, y: layout.at[i].y, symbolSize: 2 * layout.radii[i],
              itemStyle: { color: colour('--c-knot'), borderColor: ground, borderWidth: 1.5 },
              label: { formatter: () => short(n.name) },
            })),
            corner(0, 0), corner(layout.width, layout.height),
          ],
          links: order.map((i) => ({
            source: ties[i].one, target: ties[i].other,
            lineStyle: { color: colour(ties[i].colour || NEUTRAL), opacity: 0.3 + 0.4 * Math.sqrt(ties[i].count / strongest),
              width: 1 + 7 * Math.sqrt(ties[i].count / strongest) },
          })),
          label: { show: true, position: 'bottom', distance: 2, fontSize: 12, fontFamily: font, color: colour('--c-ink'),
            textBorderColor: ground, textBorderWidth: 3 },
          emphasis: { focus: 'adjacency', scale: false, lineStyle: { opacity: 0.95 }, label: { show: true } },
          blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.05 }, label: { opacity: 0.3 } },
        }],
      };
    }

    #draw() {
      this.#width = this.clientWidth;
      const picture = this.#picture;
      if (!picture?.nodes.length || !this.#width || !window.echarts) return;
      this.#layout = this.#laidOut(this.#width);
      const { width, height } = this.#layout;
      this.figure.style.height = `${height}px`;
      if (!this.#chart) this.#chart = window.echarts.init(this.plot, null, { renderer: 'svg', width, height });
      this.#chart.resize({ width, height });
      this.#chart.setOption(this.#option(this.#layout, false, 0), { notMerge: true });
      this.figure.setAttribute('aria-label', `${picture.title}. ${picture.nodes.length} circles, ${picture.ties.length} lines. ` +
        'Right and left go from one to the next, down and up along its lines, Enter opens.');
      this.legend.replaceChildren(...picture.kinds.map(({ name, colour }) => {
        const item = document.createElement('span');
        element('i', '', item).style.background = `var(${colour || NEUTRAL})`;
        item.append(name);
        return item;
      }));
      this.#paint();
    }

    save(type, file) {
      const { kinds } = this.#picture;
      const [width, top, bottom] = [1200, kinds.length ? 110 : 84, 40];
      const layout = this.#laidOut(width - 40, 760);
      const option = this.#option(layout, true, top);
      option.series[0].left = 20;
      let x = 20;
      option.graphic = kinds.flatMap(({ name, colour }) => {
        const begin = x;
        x += 50 + wide(name);
        return [
          { type: 'rect', shape: { x: begin, y: 82, width: 22, height: 5, r: 2 }, style: { fill: this.#colour(colour || NEUTRAL, true) } },
          { type: 'text', x: begin + 30, y: 77, style: { text: name, fill: this.#colour('--c-ink', true), font: `13px ${this.#font('--c-sans')}` } },
        ];
      });
      window.chancerySave(option, this.#picture,
        { ink: this.#colour('--c-ink', true), muted: this.#colour('--c-muted', true), serif: this.#font('--c-serif') },
        { type, file, width, height: top + layout.height + bottom });
    }

    /* ---- pointing */

    #move(event) {
      if (!this.#layout) return;
      const box = this.figure.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      const { at, radii } = this.#layout;
      const far = (i) => Math.hypot(at[i].x - x, at[i].y - y) - radii[i];
      let node = -1;
      at.forEach((_, i) => { if (far(i) < 5 && (node < 0 || far(i) < far(node))) node = i; });
      let tie = -1;
      if (node < 0) {
        let nearest = 6;
        this.#picture.ties.forEach(({ one, other }, i) => {
          const [p, q] = [at[one], at[other]];
          const [dx, dy] = [q.x - p.x, q.y - p.y];
          const along = Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / (dx * dx + dy * dy || 1)));
          const away = Math.hypot(p.x + along * dx - x, p.y + along * dy - y);
          if (away < nearest) [nearest, tie] = [away, i];
        });
      }
      this.#at(node, tie);
    }

    #tiesOf(node) {
      return this.#picture.ties.map((t, i) => [t, i]).filter(([t]) => t.one === node || t.other === node).map(([, i]) => i);
    }

    #key(event) {
      if (!this.#layout) return;
      const count = this.#picture.nodes.length;
      const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const along = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (side) {
        event.preventDefault();
        this.#at(this.#node < 0 ? (side > 0 ? 0 : count - 1) : (this.#node + side + count) % count, -1, true);
      } else if (along && this.#node >= 0) {
        event.preventDefault();
        const ties = this.#tiesOf(this.#node);
        const next = ties.indexOf(this.#tie) + along;
        /* Before the first and after the last is the circle itself. */
        this.#at(this.#node, next < -1 ? ties.at(-1) ?? -1 : ties[next] ?? -1, true);
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.#choose();
      } else if (event.key === 'Escape') this.#at(-1, -1);
    }

    #choose() {
      const [node, tie] = [this.#node, this.#tie];
      if (tie >= 0) this.dispatchEvent(new CustomEvent('tie-chosen', { detail: { tie } }));
      else if (node >= 0) this.dispatchEvent(new CustomEvent('node-chosen', { detail: { node } }));
    }

    #at(node, tie, aloud) {
      if (node === this.#node && tie === this.#tie) return;
      this.#node = node;
      this.#tie = tie;
      this.#paint(aloud);
    }

    #paint(aloud) {
      const [node, tie] = [this.#node, this.#tie];
      const shown = (node >= 0 || tie >= 0) && Boolean(this.#layout);
      this.tip.hidden = !shown;
      this.figure.classList.toggle('on', shown);
      this.#chart?.dispatchAction({ type: 'downplay', seriesIndex: 0 });
      if (!shown) return;
      const { nodes, ties, kinds } = this.#picture;
      const { at, width, height, radii } = this.#layout;
      const one = tie >= 0 ? ties[tie] : nodes[node];
      this.#chart.dispatchAction(tie >= 0
        ? { type: 'highlight', seriesIndex: 0, dataType: 'edge', dataIndex: ties.length - 1 - tie }
        : { type: 'highlight', seriesIndex: 0, dataType: 'node', dataIndex: node });
      /* Text alone: names come from articles. */
      this.tip.replaceChildren();
      const name = tie >= 0 ? this.#paired(one) : one.name;
      element('b', name, this.tip);
      element('span', this.#counted(one.count), this.tip);
      (one.kinds ?? []).forEach((count, i) => {
        if (count === 0) return;
        const row = element('span', '', this.tip);
        element('span', kinds[i].name, row);
        element('span', number.format(count), row);
      });
      const middle = tie >= 0
        ? { x: (at[one.one].x + at[one.other].x) / 2, y: (at[one.one].y + at[one.other].y) / 2, r: 6 }
        : { ...at[node], r: radii[node] + 8 };
      const [w, h] = [this.tip.offsetWidth, this.tip.offsetHeight];
      this.tip.style.left = `${Math.max(0, Math.min(width - w, middle.x + middle.r + w > width ? middle.x - middle.r - w : middle.x + middle.r))}px`;
      this.tip.style.top = `${Math.max(0, Math.min(height - h, tie >= 0 ? middle.y + 12 : middle.y - h / 2))}px`;
      if (aloud) this.said.textContent = `${name}: ${this.#counted(one.count)}${tie < 0 ? `, ${this.#tiesOf(node).length} lines` : ''}`;
    }
  }

  if (!customElements.get('chancery-network')) customElements.define('chancery-network', Network);
})();
