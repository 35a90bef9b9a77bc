// Bars over time, as SVG with a table for who cannot see it.
import { h, svg } from './dom.js';
import { CORNERS, corner, day } from './terms.js';

const HEIGHT = 190;
const WIDTH = 920;
const LEFT = 34;
const BOTTOM = 24;

/** Events over time in four colours: rows with date, type, events. */
export function overTime(rows) {
  if (rows.length === 0) return h('p', { class: 'empty' }, 'No event has a date.');
  const series = Object.keys(CORNERS);
  const buckets = bucket(rows.map((r) => ({ date: r.date, series: corner(r.type), n: r.events })));
  return h('figure', { class: 'chart' },
    bars(buckets, series, (name) => CORNERS[name].colour, 'Events'),
    legend(series, (name) => CORNERS[name].colour),
    h('details', {}, h('summary', {}, 'As a table'), asTable(buckets, series)));
}

/** Friendly above, hostile below the line: rows with date and sign. */
export function signsOverTime(rows) {
  const names = { 1: 'friendly', '-1': 'hostile' };
  const buckets = bucket(rows.filter((r) => r.sign !== 0 && r.date).map((r) => ({ date: r.date, series: names[r.sign], n: 1 })));
  if (buckets.length === 0) return h('p', { class: 'empty' }, 'No stance here has a date.');
  const colour = (name) => (name === 'friendly' ? '#2f855a' : '#c53030');
  const series = ['friendly', 'hostile'];
  return h('figure', { class: 'chart' }, bars(buckets, series, colour, 'Stances'), legend(series, colour),
    h('details', {}, h('summary', {}, 'As a table'), asTable(buckets, series)));
}

function legend(series, colour) {
  return h('ul', { class: 'legend' }, series.map((name) =>
    h('li', {}, svg('svg', { width: 12, height: 12, 'aria-hidden': 'true' }, svg('rect', { width: 12, height: 12, rx: 2, fill: colour(name) })), name)));
}

/** By day, month or year, whichever gives at most 70 bars; empty ones between are kept. */
function bucket(items) {
  for (const length of [10, 7, 4]) {
    const keys = items.filter((i) => i.date.length >= length || length === 4).map((i) => i.date.slice(0, length)).sort();
    if (keys.length === 0) continue;
    const all = span(keys[0], keys[keys.length - 1], length);
    if (all.length <= 70 || length === 4) {
      const table = new Map(all.map((key) => [key, {}]));
      for (const item of items) {
        const cell = table.get(item.date.slice(0, length));
        if (cell) cell[item.series] = (cell[item.series] ?? 0) + item.n;
      }
      return [...table].map(([key, counts]) => ({ key, counts }));
    }
  }
  return [];
}

function span(first, last, length) {
  const keys = [];
  const at = new Date(`${first}-01-01`.slice(0, 10));
  for (let i = 0; i < 2000; i++) {
    const key = at.toISOString().slice(0, length);
    if (key > last) break;
    keys.push(key);
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return keys;
}

function bars(buckets, series, colour, what) {
  const total = (b) => series.reduce((sum, name) => sum + (b.counts[name] ?? 0), 0);
  const most = Math.max(...buckets.map(total), 1);
  const step = niceStep(most);
  const top = Math.ceil(most / step) * step;
  const y = (n) => (HEIGHT - BOTTOM) - (n / top) * (HEIGHT - BOTTOM - 8);
  const width = (WIDTH - LEFT) / buckets.length;
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', class: 'bars',
    'aria-label': `${what} from ${day(buckets[0].key)} to ${day(buckets[buckets.length - 1].key)}, at most ${most} at a time` });
  for (let n = 0; n <= top; n += step) {
    picture.append(svg('line', { x1: LEFT, x2: WIDTH, y1: y(n), y2: y(n), class: 'rule' }),
      svg('text', { x: LEFT - 6, y: y(n) + 4, 'text-anchor': 'end', class: 'axis' }, String(n)));
  }
  const everyLabel = Math.ceil(buckets.length / 8);
  buckets.forEach((b, i) => {
    const x = LEFT + i * width;
    let sum = 0;
    for (const name of series) {
      const n = b.counts[name] ?? 0;
      if (n > 0) {
        picture.append(svg('rect', { x: x + width * 0.1, width: Math.min(width * 0.8, 60), y: y(sum + n), height: y(sum) - y(sum + n), fill: colour(name) },
          svg('title', {}, `${day(b.key)}: ${n} ${name}`)));
        sum += n;
      }
    }
    if (i % everyLabel === 0) picture.append(svg('text', { x: x + width * 0.1, y: HEIGHT - 6, class: 'axis' }, day(b.key)));
  });
  return h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': `${what} over time` }, picture);
}

function niceStep(most) {
  const raw = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].map((f) => f * power).find((s) => s >= raw);
}

function asTable(buckets, series) {
  const filled = buckets.filter((b) => Object.keys(b.counts).length > 0);
  return h('div', { class: 'scroll', tabindex: '0' }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'When'), series.map((s) => h('th', { scope: 'col' }, s)))),
    h('tbody', {}, filled.map((b) => h('tr', {}, h('th', { scope: 'row' }, day(b.key)), series.map((s) => h('td', { class: 'number' }, String(b.counts[s] ?? 0))))))));
}
