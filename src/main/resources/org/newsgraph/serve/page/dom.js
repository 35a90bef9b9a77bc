// Builds elements; the page never puts text into HTML as markup.

/** An element with attributes and children; a child is a node, a string, a list or nothing. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

/** Tells a screen reader something without moving the focus. */
export function announce(text) {
  document.getElementById('live').textContent = text;
}

/** Replaces the content of an element. */
export function put(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
}

export function busy(what) {
  return h('p', { class: 'busy' }, h('span', { class: 'spinner', 'aria-hidden': 'true' }), `Loading ${what} …`);
}

export function empty(text) {
  return h('p', { class: 'empty' }, text);
}

/** What to show when something failed: the sentence of the server, and a way on. */
export function failure(error, retry) {
  return h('div', { class: 'problem', role: 'alert' },
    h('strong', {}, error.title ?? 'That did not work'),
    h('p', {}, error.message),
    retry && h('button', { type: 'button', onclick: retry }, 'Try again'));
}

/** Shows that work goes on in an element, then its result or what went wrong. */
export async function fillWith(element, what, work) {
  put(element, busy(what));
  element.setAttribute('aria-busy', 'true');
  try {
    put(element, await work());
  } catch (error) {
    put(element, failure(error, () => fillWith(element, what, work)));
    announce(error.message);
  } finally {
    element.removeAttribute('aria-busy');
  }
}

export function title(text) {
  document.title = `${text} · newsgraph`;
}

export function plural(n, one, many = `${one}s`) {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
