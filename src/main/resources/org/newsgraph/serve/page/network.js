// Who stands how to whom, drawn with Cytoscape.
import { h } from './dom.js';

let library;

function load() {
  library ??= new Promise((resolve, reject) => {
    const script = h('script', { src: '/lib/cytoscape.min.js' });
    script.onload = () => resolve(window.cytoscape);
    script.onerror = () => reject(new Error('The drawing library could not be loaded; reload the page.'));
    document.head.append(script);
  });
  return library;
}

function theme() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? { ink: '#e8edf4', paper: '#161c26', node: '#8fb8e8' } : { ink: '#1b2430', paper: '#ffffff', node: '#2b6cb0' };
}

/**
 * @param edges with from, to ({ id, label, href }), label, colour, dashed, href
 * @param about what a screen reader says of the drawing
 * @param centre id of the node in the middle, if there is one
 * @returns element and png()
 */
export async function network(edges, about, centre = null) {
  const cytoscape = await load();
  const holder = h('div', { class: 'network', role: 'img', 'aria-label': about });
  let drawing;
  // It is drawn when it has a size, that is, when it has come into the page.
  const watch = new ResizeObserver(() => {
    if (holder.clientWidth === 0) return;
    watch.disconnect();
    requestAnimationFrame(() => { drawing = draw(cytoscape, holder, join(edges), centre); });
  });
  watch.observe(holder);
  return { element: holder, png: () => drawing.png({ output: 'blob', bg: theme().paper, scale: 2, full: true }) };
}

function draw(cytoscape, container, edges, centre) {
  const colours = theme();
  const halo = { color: colours.ink, 'text-outline-width': 2, 'text-outline-color': colours.paper };
  const drawing = cytoscape({
    container,
    elements: [...nodes(edges), ...edges.map(line)],
    style: [
      { selector: 'node', style: { ...halo, label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': colours.node, 'font-size': 14, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 120 } },
      { selector: 'edge', style: { ...halo, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', width: 'data(width)', 'line-style': 'data(dash)', label: 'data(label)', 'font-size': 11, 'text-rotation': 'autorotate' } },
    ],
    layout: centre !== null
      ? { name: 'concentric', concentric: (node) => (node.id() === centre ? 2 : 1), levelWidth: () => 1, minNodeSpacing: 60, padding: 30 }
      : { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 14000, idealEdgeLength: () => 90, nodeOverlap: 30, componentSpacing: 50, padding: 20 },
    minZoom: 0.2, maxZoom: 3,
  });
  drawing.on('tap', 'node, edge', (event) => {
    const href = event.target.data('href');
    if (href) location.assign(href);
  });
  return drawing;
}

function nodes(edges) {
  const known = new Map();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) known.set(end.id, { end, degree: (known.get(end.id)?.degree ?? 0) + 1 });
  }
  return [...known.values()].map(({ end, degree }) => ({ data: {
    id: end.id, href: end.href, size: 18 + Math.min(degree, 12) * 2,
    label: end.label.length > 44 ? `${end.label.slice(0, 42)}…` : end.label,
  } }));
}

function line(edge, i) {
  return { data: {
    id: `e${i}`, source: edge.from.id, target: edge.to.id, label: edge.n > 1 ? `${edge.label} ×${edge.n}` : edge.label,
    colour: edge.colour, dash: edge.dashed ? 'dashed' : 'solid', width: 1.5 + Math.min(edge.n, 6) * 0.6, href: edge.href,
  } };
}

/** Equal edges become one with a number. */
function join(edges) {
  const byKey = new Map();
  for (const edge of edges) {
    const key = `${edge.from.id}\n${edge.to.id}\n${edge.label}`;
    if (byKey.has(key)) byKey.get(key).n++;
    else byKey.set(key, { ...edge, n: 1 });
  }
  return [...byKey.values()].slice(0, 250);
}
