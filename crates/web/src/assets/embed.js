// A button on a desk's own site, and a panel with these pages in it. The pages stay in a frame: nothing of the host's
// site can be read there, and nothing of theirs here but which page is shown and how high it is.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || document.querySelector('wegwijs-help')) return;
  const origin = new URL(script.src).origin;
  const all = WORDS;
  const { guide, ui } = script.dataset;
  const wanted = script.dataset.lang || document.documentElement.lang || navigator.language;
  const lang = all[wanted] ? wanted : Object.keys(all).find(tag => wanted.startsWith(tag + '-')) || Object.keys(all)[0];
  const words = all[lang];
  const start = '/' + lang + (guide ? '/' + guide : '') + (ui && ui !== lang ? '?ui=' + ui : '');

  // Where the reader is, over the pages of this site, in this tab: in the site's own storage, not in the frame's.
  const key = 'wegwijs:' + start;
  const kept = {
    get() { try { return JSON.parse(sessionStorage.getItem(key)) || {}; } catch { return {}; } },
    set(place) { try { sessionStorage.setItem(key, JSON.stringify(place)); } catch { /* then it begins anew */ } },
  };
  const place = { path: start, open: false, ...kept.get() };
  const isOurs = path => typeof path === 'string' && path.startsWith('/') && new URL(path, origin).origin === origin;
  if (!isOurs(place.path)) place.path = start;

  const host = document.createElement('wegwijs-help');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const make = (tag, attributes, ...inside) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...inside);
    return node;
  };
  const opener = make('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': 'panel' }, words.open);
  const closer = make('button', { type: 'button', class: 'closer' }, words.close);
  const panel = make('div', { id: 'panel', class: 'panel', role: 'dialog', 'aria-label': words.frame, hidden: '' }, make('div', { class: 'bar' }, closer));
  root.append(panel, opener);
  let frame = null;

  const open = focus => {
    if (!frame) {
      frame = make('iframe', { title: words.frame, src: origin + place.path, allow: 'clipboard-write' });
      panel.append(frame);
    }
    panel.hidden = false;
    opener.hidden = true;
    opener.setAttribute('aria-expanded', 'true');
    if (focus) frame.focus();
    place.open = true;
    kept.set(place);
  };
  const close = () => {
    panel.hidden = true;
    opener.hidden = false;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
    place.open = false;
    kept.set(place);
  };
  opener.addEventListener('click', () => open(true));
  closer.addEventListener('click', close);
  host.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) { event.stopPropagation(); close(); }
  });
  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const said = event.data?.wegwijs;
    if (!said) return;
    if (said.closes) close();
    if (Number.isFinite(said.height)) frame.style.height = Math.max(200, Math.ceil(said.height)) + 'px';
    if (isOurs(said.path)) { place.path = said.path; kept.set(place); }
  });
  const put = () => {
    document.body.append(host);
    if (place.open) open(false);
  };
  if (document.body) put(); else addEventListener('DOMContentLoaded', put);
})();
