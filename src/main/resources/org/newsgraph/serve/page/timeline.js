// Dots on lanes over time, each leading to its event.
import { h, svg } from './dom.js';
import { colour, day } from './terms.js';

const WIDTH = 920;
const LEFT = 180;
const LANE = 30;

/** @param items with date, lane, type, label, href; those without a date are counted below */
export function timeline(items) {
  const dated = items.filter((i) => /^\d{4}/.test(i.date ?? ''));
  const without = items.length - dated.length;
  if (dated.length === 0) return h('p', { class: 'empty' }, 'None of these has a date.');
  const times = dated.map((i) => at(i.date));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const length = Math.max(last - first, 864e5);
  const x = (time) => LEFT + 12 + ((time - first) / length) * (WIDTH - LEFT - 40);
  const counts = new Map();
  for (const item of dated) counts.set(item.lane, (counts.get(item.lane) ?? 0) + 1);
  const lanes = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 20);
  const height = lanes.length * LANE + 34;
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'timeline', role: 'group', 'aria-label': `Timeline from ${day(iso(first))} to ${day(iso(last))}` });
  lanes.forEach((lane, i) => {
    const y = i * LANE + LANE / 2;
    picture.append(svg('line', { x1: LEFT, x2: WIDTH, y1: y, y2: y, class: 'rule' }),
      svg('text', { x: LEFT - 10, y: y + 4, 'text-anchor': 'end', class: 'axis' }, lane.length > 24 ? `${lane.slice(0, 23)}…` : lane));
  });
  const stacked = new Map();
  for (const item of dated.sort((a, b) => at(a.date) - at(b.date))) {
    const lane = lanes.indexOf(item.lane);
    if (lane < 0) continue;
    const px = x(at(item.date));
    const spot = `${lane}:${Math.round(px / 7)}`;
    const n = stacked.get(spot) ?? 0;
    stacked.set(spot, n + 1);
    const label = `${day(item.date)}: ${item.label}`;
    const mark = svg('circle', { cx: px, cy: lane * LANE + LANE / 2 - (n % 4) * 4, r: 6, fill: item.colour ?? colour(item.type), class: 'dot' }, svg('title', {}, label));
    picture.append(item.href ? svg('a', { href: item.href, 'aria-label': label }, mark) : mark);
  }
  for (let i = 0; i <= 4; i++) {
    const time = first + (length * i) / 4;
    picture.append(svg('text', { x: x(time), y: height - 8, 'text-anchor': i === 4 ? 'end' : i === 0 ? 'start' : 'middle', class: 'axis' }, day(iso(time))));
  }
  return h('div', {}, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Timeline' }, picture),
    without > 0 && h('p', { class: 'kind' }, `${without} without a date ${without === 1 ? 'is' : 'are'} only in the table.`));
}

function at(date) {
  return Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}
