/* A shaded table as a picture in a file: light, and in words what stands in it. Text alone goes into it. */
(() => {
  'use strict';

  const NS = 'http://www.w3.org/2000/svg';
  const CELL = { width: 44, height: 30, gap: 2 };
  const EDGE = 24;
  const HEAD = 84;
  const FOOT = 48;
  const FONT = 'system-ui, sans-serif';
  const LETTER = 7;

  const svg = (parent, name, attributes, text) => {
    const element = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };

  /* The colours that the table has in the light. */
  const looks = (table) => {
    const copy = table.cloneNode(true);
    const light = document.createElement('div');
    light.className = 'matrix';
    light.style.cssText = 'color-scheme: light; position: absolute; visibility: hidden; left: -99999px';
    light.append(copy);
    table.closest('.picture, .matrix').append(light);
    const colour = (cell, what) => getComputedStyle(cell)[what];
    const rows = [...copy.tBodies[0].rows].map((row) => [...row.cells].map((cell) => ({
      text: cell.textContent.trim(),
      fill: colour(cell, 'backgroundColor'),
      ink: colour(cell.querySelector('a') ?? cell, 'color'),
    })));
    light.remove();
    return rows;
  };

  const drawn = (table, { title, subtitle, source }) => {
    const columns = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
    const rows = looks(table);
    const longest = (texts) => Math.max(...texts.map((text) => text.length)) * LETTER;
    const left = EDGE + longest(rows.map(([name]) => name.text)) + 12;
    const top = HEAD + longest(columns) + 12;
    const step = { x: CELL.width + CELL.gap, y: CELL.height + CELL.gap };
    const width = Math.max(left + columns.length * step.x + EDGE, EDGE * 2 + title.length * 10, EDGE * 2 + subtitle.length * LETTER);
    const height = top + rows.length * step.y + FOOT;
    const root = document.createElementNS(NS, 'svg');
    for (const [key, value] of Object.entries({ xmlns: NS, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT })) {
      root.setAttribute(key, value);
    }
    svg(root, 'rect', { width, height, fill: '#ffffff' });
    svg(root, 'text', { x: EDGE, y: 36, 'font-size': 19, 'font-weight': 600, fill: '#1b2225' }, title);
    svg(root, 'text', { x: EDGE, y: 58, 'font-size': 13, fill: '#566065' }, subtitle);
    svg(root, 'text', { x: EDGE, y: height - 16, 'font-size': 12, fill: '#566065' }, source);
    columns.forEach((name, i) => {
      const x = left + i * step.x + CELL.width / 2 + 4;
      svg(root, 'text', { x, y: top - 8, 'font-size': 13, fill: '#1b2225', transform: `rotate(-90 ${x} ${top - 8})` }, name);
    });
    rows.forEach(([name, ...cells], r) => {
      const y = top + r * step.y;
      const middle = y + CELL.height / 2 + 4.5;
      svg(root, 'text', { x: left - 8, y: middle, 'font-size': 13, 'text-anchor': 'end', fill: '#1b2225' }, name.text);
      cells.forEach((cell, c) => {
        const x = left + c * step.x;
        svg(root, 'rect', { x, y, width: CELL.width, height: CELL.height, rx: 3, fill: cell.fill });
        if (cell.text) {
          svg(root, 'text', { x: x + CELL.width / 2, y: middle, 'font-size': 13, 'text-anchor': 'middle', fill: cell.ink }, cell.text);
        }
      });
    });
    return { width, height, text: new XMLSerializer().serializeToString(root) };
  };

  window.chanceryTablePicture = (table, type, file, words) => {
    const picture = drawn(table, words);
    if (type === 'svg') {
      window.chanceryOffer(new Blob([picture.text], { type: 'image/svg+xml' }), `${file}.svg`);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = picture.width * 2;
      canvas.height = picture.height * 2;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => window.chanceryOffer(blob, `${file}.png`), 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(picture.text);
  };
})();
