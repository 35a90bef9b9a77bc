// Picks the view for the address and sets up what every page has.
import { failure, put } from './dom.js';
import { actorBox } from './actor-box.js';

const VIEWS = [
  [/^\/$/, './view-start.js'],
  [/^\/q\/?$/, './view-questions.js'],
  [/^\/q\/[^/.]+$/, './view-question.js'],
  [/^\/entity\//, './view-actor.js'],
  [/^\/event\//, './view-event.js'],
  [/^\/article\//, './view-article.js'],
  [/^\/(claim|stance|quotation)\//, './view-fact.js'],
  [/^\/sparql$/, './view-sparql.js'],
];

async function show() {
  const main = document.getElementById('main');
  const view = VIEWS.find(([pattern]) => pattern.test(location.pathname));
  if (!view || main.querySelector('[data-final]')) return;
  try {
    await (await import(view[1])).show(main);
  } catch (error) {
    put(main, failure(error, () => location.reload()));
  }
}

function search() {
  if (location.pathname === '/') return;
  const box = actorBox({ id: 'search', label: 'Find an actor', placeholder: 'Find an actor …', hideLabel: true, onpick: (actor) => location.assign(actor.path) });
  put(document.getElementById('top-search'), box.element);
}

for (const link of document.querySelectorAll('nav a')) {
  if (location.pathname.startsWith(link.getAttribute('href'))) link.setAttribute('aria-current', 'page');
}
search();
await show();
document.documentElement.dataset.drawn = Math.round(performance.now());
