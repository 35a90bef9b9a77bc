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
 * @returns element and png()
 */
export async function network(edges, about) {
  const cytoscape = await load();
  const holder = h('div', { class: 'network', role: 'img', 'aria-label': about });
  const joined = join(edges);
  const nodes = new Map();
  for (const e of joined) for (const end of [e.from, e.to]) nodes.set(end.id, { end, degree: (nodes.get(end.id)?.degree ?? 0) + 1 });
  const colours = theme();
  let cy;
  const start = () => {
    cy = cytoscape({
      container: holder,
      elements: [
        ...[...nodes.values()].map(({ end, degree }) => ({ data: { id: end.id, label: end.label, href: end.href, size: 18 + Math.min(degree, 12) * 2 } })),
        ...joined.map((e, i) => ({ data: { id: `e${i}`, source: e.from.id, target: e.to.id, label: e.n > 1 ? `${e.label} ×${e.n}` : e.label, colour: e.colour, dash: e.dashed ? 'dashed' : 'solid', width: 1.5 + Math.min(e.n, 6) * 0.6, href: e.href } })),
      ],
      style: [
        { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': colours.node, color: colours.ink, 'font-size': 12, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 130, 'text-outline-width': 2, 'text-outline-color': colours.paper } },
        { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', width: 'data(width)', 'line-style': 'data(dash)', label: 'data(label)', 'font-size': 10, color: colours.ink, 'text-rotation': 'autorotate', 'text-outline-width': 2, 'text-outline-color': colours.paper } },
      ],
      layout: { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 9000, idealEdgeLength: () => 120, padding: 30 },
      wheelSensitivity: 0.3, minZoom: 0.2, maxZoom: 3,
    });
    cy.on('tap', 'node, edge', (event) => { const href = event.target.data('href'); if (href) location.assign(href); });
  };
  return { element: holder, start, png: () => cy.png({ output: 'blob', bg: colours.paper, scale: 2, full: true }) };
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
