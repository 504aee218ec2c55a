/* Where those that are tied lie: near whom they are tied to, and no name upon another. The same for the same. */
(() => {
  'use strict';

  const TURN = Math.PI * (3 - Math.sqrt(5));
  const ROUNDS = 320;

  /* From a spiral with the most frequent in its middle: all repel each other, ties pull, the middle holds. */
  const spread = (nodes, ties, width, height) => {
    const n = nodes.length;
    const at = nodes.map((_, i) => {
      const r = Math.sqrt((i + 0.5) / n) / 2;
      return { x: width * (0.5 + r * Math.cos(i * TURN)), y: height * (0.5 + r * Math.sin(i * TURN)) };
    });
    const apart = 0.75 * Math.sqrt((width * height) / Math.max(1, n));
    const most = Math.log1p(Math.max(1, ...ties.map((t) => t.count)));
    for (let round = 0; round < ROUNDS; round++) {
      const force = at.map((p) => ({ x: (width / 2 - p.x) * 0.12, y: (height / 2 - p.y) * 0.12 * (width / height) }));
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const x = at[i].x - at[j].x;
          const y = at[i].y - at[j].y;
          const push = (apart * apart) / Math.max(25, x * x + y * y);
          force[i].x += x * push; force[i].y += y * push;
          force[j].x -= x * push; force[j].y -= y * push;
        }
      }
      for (const { one, other, count } of ties) {
        const x = at[one].x - at[other].x;
        const y = at[one].y - at[other].y;
        const pull = (Math.hypot(x, y) / apart) * (0.1 + (0.5 * Math.log1p(count)) / most);
        force[one].x -= x * pull; force[one].y -= y * pull;
        force[other].x += x * pull; force[other].y += y * pull;
      }
      const reach = 0.12 * width * (1 - round / ROUNDS) ** 1.5 + 0.5;
      at.forEach((p, i) => {
        const size = Math.hypot(force[i].x, force[i].y) || 1;
        p.x += (force[i].x / size) * Math.min(size, reach);
        p.y += (force[i].y / size) * Math.min(size, reach);
      });
    }
    return at;
  };

  /* Over the whole room: half by where they came to lie, half by their order, so that nobody far out takes it all. */
  const fit = (nodes, at, width, height) => {
    for (const [axis, size] of [['x', width], ['y', height]]) {
      const order = at.map((_, i) => i).sort((a, b) => at[a][axis] - at[b][axis] || a - b);
      const least = at[order[0]][axis];
      const span = at[order.at(-1)][axis] - least || 1;
      const last = Math.max(1, at.length - 1);
      order.forEach((i, rank) => { at[i][axis] = size * (0.5 * ((at[i][axis] - least) / span) + 0.5 * (rank / last)); });
    }
    keep(nodes, at, width, height);
  };

  const keep = (nodes, at, width, height) => at.forEach((p, i) => {
    p.x = Math.max(nodes[i].half, Math.min(width - nodes[i].half, p.x));
    p.y = Math.max(nodes[i].above, Math.min(height - nodes[i].below, p.y));
  });

  /* Boxes of circle and name that lie on each other are moved apart, the shorter way. */
  const part = (nodes, at, width, height) => {
    for (let round = 0; round < 400; round++) {
      let met = false;
      for (let i = 0; i < nodes.length; i++) {
        for (let j = i + 1; j < nodes.length; j++) {
          const [a, b, p, q] = [nodes[i], nodes[j], at[i], at[j]];
          const over = a.half + b.half - Math.abs(p.x - q.x);
          const down = p.y <= q.y ? p.y + a.below - (q.y - b.above) : q.y + b.below - (p.y - a.above);
          if (over <= 0 || down <= 0) continue;
          met = true;
          if (over < down * 1.2) {
            const way = p.x <= q.x ? -1 : 1;
            p.x += (way * over) / 2; q.x -= (way * over) / 2;
          } else {
            const way = p.y <= q.y ? -1 : 1;
            p.y += (way * down) / 2; q.y -= (way * down) / 2;
          }
        }
      }
      keep(nodes, at, width, height);
      if (!met) return;
    }
  };

  /* Those that nothing ties stand in rows below, in their order: how high these are, and where each lies. */
  const rows = (nodes, width) => {
    const lines = [];
    for (const node of nodes) {
      const line = lines.at(-1);
      if (line && line.wide + 2 * node.half <= width) {
        line.nodes.push(node);
        line.wide += 2 * node.half;
      } else lines.push({ nodes: [node], wide: 2 * node.half });
    }
    const at = [];
    let y = 0;
    for (const line of lines) {
      const above = Math.max(...line.nodes.map((n) => n.above));
      const gap = (width - line.wide) / line.nodes.length;
      let x = gap / 2;
      for (const node of line.nodes) {
        at.push({ x: x + node.half, y: y + above });
        x += 2 * node.half + gap;
      }
      y += above + Math.max(...line.nodes.map((n) => n.below)) + 6;
    }
    return { at, height: y };
  };

  /* nodes: half the width of each, and what it takes above and below its middle; ties: of indices, with a count. */
  window.chanceryKnots = (nodes, ties, width, height) => {
    const tied = new Set(ties.flatMap(({ one, other }) => [one, other]));
    const inside = nodes.map((_, i) => i).filter((i) => tied.has(i));
    const outside = nodes.map((_, i) => i).filter((i) => !tied.has(i));
    const below = rows(outside.map((i) => nodes[i]), width);
    const at = [];
    outside.forEach((i, k) => { at[i] = { x: below.at[k].x, y: height - below.height + below.at[k].y }; });
    if (inside.length) {
      const own = inside.map((i) => nodes[i]);
      const room = height - below.height - (outside.length ? 14 : 0);
      const among = ties.map(({ one, other, count }) => ({ one: inside.indexOf(one), other: inside.indexOf(other), count }));
      const found = spread(own, among, width, room);
      fit(own, found, width, room);
      part(own, found, width, room);
      inside.forEach((i, k) => { at[i] = found[k]; });
    }
    return at;
  };
})();
