/* Which of many times on an axis are named, and how: at round distances, and the year once. */
(() => {
  'use strict';

  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const apart = (steps, step, room) => steps.find((n) => n * step >= room) ?? steps.at(-1);

  /* The beginning bears its year, unless a year begins close by. */
  const begun = (ticks, name, untilYear, step, length) =>
    untilYear === 0 || (untilYear * step < 76 && untilYear < length)
      ? ticks
      : [[0, name], ...ticks.filter(([i]) => i * step > 60)];

  const years = (times, step) => {
    const every = apart([1, 2, 5, 10, 20, 50, 100, 500], step, 44);
    return times.map((day, i) => [i, day.slice(0, 4)]).filter(([, year]) => Number(year) % every === 0);
  };

  const months = (times, step) => {
    const [year, month] = times[0].split('-').map(Number);
    const every = apart([1, 2, 3, 6, 12, 24, 60, 120], step, 40);
    const ticks = times.map((_, i) => [i, year * 12 + month - 1 + i])
      .filter(([, n]) => n % every === 0)
      .map(([i, n]) => [i, n % 12 ? MONTHS[n % 12] : String(n / 12)]);
    return begun(ticks, `${MONTHS[month - 1]} ${year}`, (13 - month) % 12, step, times.length);
  };

  const quarters = (times, step) => {
    const [year, month] = times[0].split('-').map(Number);
    const quarter = Math.floor((month - 1) / 3);
    const every = apart([1, 2, 4, 8, 20, 40], step, 40);
    const ticks = times.map((_, i) => [i, year * 4 + quarter + i])
      .filter(([, n]) => n % every === 0)
      .map(([i, n]) => [i, n % 4 ? `Q${n % 4 + 1}` : String(n / 4)]);
    return begun(ticks, `Q${quarter + 1} ${year}`, (4 - quarter) % 4, step, times.length);
  };

  const days = (times, step) => {
    const every = apart([1, 2, 7, 14, 28, 56, 112, 224], step, 56);
    let year = '';
    return times.map((day, i) => [i, day]).filter(([i]) => i % every === 0).map(([i, day]) => {
      const [y, m, d] = day.split('-');
      const label = `${Number(d)} ${MONTHS[m - 1]}${y === year ? '' : ' ' + y}`;
      year = y;
      return [i, label];
    });
  };

  /* times: first days, in order; step: pixels from one to the next. Pairs of index and label. */
  window.chanceryTicks = (times, unit, step) =>
    ({ year: years, quarter: quarters, month: months }[unit] ?? days)(times, step);
})();
