// States on a plain outline of the world, with lines between them. No borders are drawn.
import { h, svg, plural } from './dom.js';
import { json, localName } from './api.js';

let outline;

/**
 * @param edges with from and to ({ id, label, href }), colour, dashed
 * @returns element and the number of edges between states that have a place
 */
export async function worldMap(edges) {
  outline ??= json('/page/world.json');
  const world = await outline;
  const place = (end) => world.states[localName(end.id)];
  const placed = edges.filter((e) => place(e.from) || place(e.to));
  const ends = new Map();
  for (const edge of placed) {
    for (const end of new Set([edge.from, edge.to])) {
      if (place(end)) ends.set(end.id, { end, n: (ends.get(end.id)?.n ?? 0) + 1 });
    }
  }
  if (ends.size === 0) return { element: h('p', { class: 'empty' }, 'No state of these rows has a place on the map.') };
  const states = [...ends.values()].sort((a, b) => b.n - a.n);
  const picture = svg('svg', { viewBox: `0 0 ${world.width} ${world.height}`, class: 'map', role: 'group', 'aria-label': `Map of ${plural(states.length, 'state')}; the table holds the same` },
    svg('path', { d: world.land, class: 'land' }),
    lines(placed, place),
    states.map(({ end, n }) => dot(end, n, place(end), states[0].n)),
    states.slice(0, 14).map(({ end, n }) => label(end, place(end), n, states[0].n)));
  const missing = edges.length - placed.length;
  return {
    element: h('div', {}, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Map' }, picture),
      missing > 0 && h('p', { class: 'kind' }, `${plural(missing, 'row')} name no state and ${missing === 1 ? 'is' : 'are'} only in the table.`)),
    picture,
  };
}

/** A line for each pair of states, thicker where there is more. */
function lines(edges, place) {
  const pairs = new Map();
  for (const edge of edges) {
    if (!place(edge.from) || !place(edge.to) || edge.from.id === edge.to.id) continue;
    const key = `${edge.from.id} ${edge.to.id} ${edge.colour}`;
    if (pairs.has(key)) pairs.get(key).n++;
    else pairs.set(key, { edge, n: 1 });
  }
  return [...pairs.values()].map(({ edge, n }) => {
    const [x1, y1] = place(edge.from);
    const [x2, y2] = place(edge.to);
    const bend = Math.hypot(x2 - x1, y2 - y1) * 0.18;
    return svg('path', {
      d: `M${x1},${y1} Q${(x1 + x2) / 2},${(y1 + y2) / 2 - bend} ${x2},${y2}`, fill: 'none', class: 'flow', stroke: edge.colour,
      'stroke-width': 1.2 + Math.min(n, 8) * 0.5, 'stroke-dasharray': edge.dashed ? '5 4' : null,
    }, svg('title', {}, `${edge.from.label} → ${edge.to.label}: ${n}`));
  });
}

function radius(n, most) {
  return 3.5 + 10 * Math.sqrt(n / most);
}

function dot(end, n, [x, y], most) {
  const text = `${end.label}: ${plural(n, 'row')}`;
  return svg('a', { href: end.href, 'aria-label': text }, svg('circle', { cx: x, cy: y, r: radius(n, most), class: 'place' }, svg('title', {}, text)));
}

function label(end, [x, y], n, most) {
  return svg('text', { x, y: y - radius(n, most) - 3, 'text-anchor': 'middle', class: 'axis', 'aria-hidden': 'true' }, end.label);
}
