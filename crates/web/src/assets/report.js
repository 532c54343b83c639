// Whether a step matches the reader's screen is said in place, under the step; where anything fails, the browser goes to
// the form's own page instead.
(() => {
  'use strict';
  let number = 0;
  const put = (place, told) => {
    number += 1;
    for (const node of told.querySelectorAll('[id], [for], [aria-describedby]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        if (node.hasAttribute(name)) node.setAttribute(name, node.getAttribute(name) + '-' + number);
      }
    }
    place.replaceChildren(...document.importNode(told, true).childNodes);
    const first = place.querySelector('[role]') || place.querySelector('input:not([type="hidden"])');
    if (first.hasAttribute('role')) first.tabIndex = -1;
    first.focus({ preventScroll: true });
  };
  const ask = async (...request) => {
    const answer = await fetch(...request);
    const doc = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return doc.querySelector('.report .told');
  };
  const send = form => ask(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  // One thing at a time: who clicks twice has reported once.
  const once = async (place, work, otherwise) => {
    if (place.ariaBusy) return;
    place.ariaBusy = 'true';
    try { put(place, await work()); } catch { otherwise(); }
    place.ariaBusy = null;
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('.readers a');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    once(link.closest('.readers'), async () => {
      const told = await ask(link.href);
      const form = told.querySelector('form');
      // Nothing more is to be said by who says that it matches.
      return form.querySelector('[type="radio"]') ? told : send(form);
    }, () => location.assign(link.href));
  });
  document.addEventListener('submit', event => {
    const form = event.target.closest('.readers form');
    if (!form) return;
    event.preventDefault();
    once(form.closest('.readers'), () => send(form), () => form.submit());
  });
})();
