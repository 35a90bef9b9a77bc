// The same question for curl, Python and any SPARQL client.
import { h, announce } from './dom.js';
import { text } from './api.js';

export async function elsewhere(question, values) {
  const query = new URLSearchParams(values).toString();
  const address = `${location.origin}/q/${question.name}.csv${query ? `?${query}` : ''}`;
  const args = Object.entries(values).map(([k, v]) => `, ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join('').slice(2);
  const blocks = [
    ['curl', `curl '${address.replaceAll("'", '%27')}'`],
    ['Python', `import pandas, urllib.parse\n\nvalues = {${args}}\nrows = pandas.read_csv("${location.origin}/q/${question.name}.csv?" + urllib.parse.urlencode(values))`],
  ];
  const sparql = h('pre', { tabindex: '0' }, h('code', {}, ''));
  const details = h('details', { class: 'elsewhere', ontoggle: async () => {
    if (!details.open || sparql.textContent) return;
    try {
      sparql.firstChild.textContent = await text(`/q/${question.name}.rq${query ? `?${query}` : ''}`, 'application/sparql-query');
    } catch (error) {
      sparql.firstChild.textContent = error.message;
    }
  } }, h('summary', {}, 'Use this answer elsewhere'),
    blocks.map(([name, code]) => block(name, h('pre', { tabindex: '0' }, h('code', {}, code)))),
    block('SPARQL', sparql, h('a', { href: `/sparql?question=${question.name}${query ? `&${query}` : ''}` }, 'Open in the editor')));
  return details;
}

function block(name, code, extra) {
  return h('div', { class: 'code' }, h('div', { class: 'code-head' }, h('h3', {}, name), extra,
    h('button', { type: 'button', onclick: async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        announce(`${name} copied`);
      } catch {
        getSelection().selectAllChildren(code);
        announce('Selected; copy it with the keyboard');
      }
    } }, 'Copy')), code);
}
