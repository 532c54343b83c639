// Makes a conversation of the pages: what the reader chose or said stands above as their turn, the next step comes
// below it. Every address stays a page of its own; where anything fails, the browser goes there instead.
(() => {
  'use strict';
  const talk = document.getElementById('talk');
  if (!talk) return;
  const say = (id, text) => { document.getElementById(id).textContent = text; };
  const prefix = 'wegwijs:';

  // --- what stays in this browser -------------------------------------------
  const kept = {
    get(field) { try { return sessionStorage.getItem(prefix + field) || ''; } catch { return ''; } },
    set(field, text) { try { sessionStorage.setItem(prefix + field, text); } catch { /* not kept, only used */ } },
  };
  const clean = text => text.replace(/[\p{Cc}\p{Bidi_C}]/gu, ' ').trim().slice(0, 100);
  const names = {};
  const nameOf = field => names[field] ?? clean(kept.get(field));
  const fill = root => {
    for (const span of root.querySelectorAll('[data-field]')) {
      span.dataset.absent ??= span.textContent;
      const name = nameOf(span.dataset.field);
      span.textContent = name ? span.dataset.before + name + span.dataset.after : span.dataset.absent;
    }
    for (const form of root.querySelectorAll('form[data-keeps]')) {
      form.hidden = false;
      const input = form.querySelector('input');
      input.value = nameOf(form.dataset.keeps);
    }
    for (const button of root.querySelectorAll('[data-copies]')) button.hidden = !navigator.clipboard;
  };

  // --- turns ----------------------------------------------------------------
  let turns = [];        // {you, article, tools, url, title, lang}
  let at = 0;
  let busy = false;
  const read = doc => ({
    article: doc.querySelector('#talk > article'),
    tools: [...doc.querySelectorAll('#talk ~ *')],
    header: doc.querySelector('.top'),
    title: doc.title,
    body: doc.body.className,
    lang: doc.documentElement.lang,
    told: { ...doc.getElementById('talk')?.dataset },
  });
  // The same step may stand here twice: what is past keeps no name that a link could mean.
  const rename = (article, number) => {
    for (const node of article.querySelectorAll('[id]')) node.id = 't' + number + '-' + node.id;
    for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const node of article.querySelectorAll('[' + name + ']')) {
        const ids = node.getAttribute(name).split(' ');
        node.setAttribute(name, ids.map(id => 't' + number + '-' + id).join(' '));
      }
    }
    for (const link of article.querySelectorAll('a[href^="#"]')) {
      link.setAttribute('href', '#t' + number + '-' + link.getAttribute('href').slice(1));
    }
  };
  const asPast = (article, past) => {
    article.classList.toggle('past', past);
    const heading = article.querySelector('h1, h2.turn');
    const wanted = past ? 'H2' : 'H1';
    if (heading.tagName === wanted) return;
    const other = document.createElement(wanted);
    other.append(...heading.childNodes);
    if (past) other.className = 'turn'; else other.tabIndex = -1;
    heading.replaceWith(other);
  };
  const show = (index, focus) => {
    at = index;
    turns.forEach((turn, number) => {
      for (const node of [turn.you, turn.article]) if (node) node.hidden = number > index;
      asPast(turn.article, number < index);
    });
    const turn = turns[index];
    document.title = turn.title;
    document.body.className = turn.body;
    document.documentElement.lang = turn.lang;
    Object.assign(talk.dataset, turn.told);
    for (const node of document.querySelectorAll('#talk ~ *')) node.remove();
    talk.after(...turn.tools);
    if (turn.header) document.querySelector('.top').replaceWith(turn.header);
    if (!focus) return;
    const heading = turn.article.querySelector('h1');
    heading.focus({ preventScroll: true });
    (turn.you || turn.article).scrollIntoView({ block: 'start' });
    const progress = turn.article.querySelector('.progress');
    say('announce', heading.textContent + (progress ? ', ' + progress.textContent : ''));
  };
  const add = (you, page, url) => {
    for (const turn of turns.splice(at + 1)) { turn.you?.remove(); turn.article.remove(); }
    const article = document.importNode(page.article, true);
    rename(article, turns.length);
    article.lang = page.lang;
    fill(article);
    const bubble = document.createElement('p');
    bubble.className = 'you';
    const who = document.createElement('span');
    who.className = 'unseen';
    who.textContent = page.told.you + ' ';
    bubble.append(who, you);
    talk.append(bubble, article);
    const tools = page.tools.map(node => document.importNode(node, true));
    tools.forEach(fill);
    turns.push({ ...page, you: bubble, article, tools, header: document.importNode(page.header, true), url });
  };

  // --- going on -------------------------------------------------------------
  const isPage = url => url.origin === location.origin && !/^\/-\/(assets|health|paper|sitemap)/.test(url.pathname);
  const next = async (you, request, fallback, part) => {
    if (busy) return;
    busy = true;
    const waiting = setTimeout(() => say('announce', talk.dataset.waiting), 700);
    try {
      const answer = await fetch(...request);
      const html = await answer.text();
      const doc = new DOMParser().parseFromString(html, 'text/html');
      const page = read(doc);
      if (!page.article) return fallback();
      const url = answer.redirected || request.length === 1 ? new URL(answer.url) : null;
      add(you, page, url ? url.pathname + url.search : location.pathname + location.search);
      history.pushState({ turn: turns.length - 1 }, '', turns.at(-1).url);
      show(turns.length - 1, true);
      if (part) document.getElementById(part)?.scrollIntoView();
      tellPlace();
    } catch {
      fallback();
    } finally {
      clearTimeout(waiting);
      busy = false;
    }
  };
  document.addEventListener('click', event => {
    const copies = event.target.closest('[data-copies]');
    if (copies) {
      const link = document.getElementById(copies.dataset.copies);
      navigator.clipboard.writeText(link.value).then(() => say('announce', talk.dataset.copied));
      return;
    }
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.getAttribute('href').startsWith('#')) {
      // An explanation that is folded up opens.
      const inside = document.getElementById(link.hash.slice(1));
      const details = inside?.closest('details');
      if (details) { details.open = true; details.querySelector('summary').focus(); event.preventDefault(); }
      return;
    }
    const url = new URL(link.href);
    const inTalk = link.matches('#talk .choices a, .guides a');
    // Pages that are opened from a folder have nobody to ask.
    if (!inTalk || location.protocol === 'file:' || !isPage(url)) return;
    event.preventDefault();
    const title = link.querySelector('strong') || link;
    next(title.textContent, [link.href], () => location.assign(link.href), url.hash.slice(1));
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.keeps) {
      event.preventDefault();
      const name = clean(form.querySelector('input').value);
      names[form.dataset.keeps] = name;
      kept.set(form.dataset.keeps, name);
      fill(document);
      say('announce', form.dataset.done);
      const choice = form.closest('article').querySelector('.choices a');
      choice?.focus({ preventScroll: true });
      return;
    }
    if (!form.action.endsWith('/-/say')) return;
    event.preventDefault();
    const data = new URLSearchParams(new FormData(form, event.submitter));
    const said = (data.get('q') || '').trim();
    if (!said) return;
    const text = form.querySelector('textarea');
    next(said, [form.action, { method: 'POST', body: data }], () => { if (text) text.value = said; form.submit(); });
    if (text) text.value = '';
  });
  document.addEventListener('keydown', event => {
    const isSaid = event.target.matches?.('.say textarea') && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (isSaid) { event.preventDefault(); event.target.form.requestSubmit(); }
  });
  addEventListener('popstate', event => {
    const index = event.state?.turn;
    // What was said before this page was loaded anew is gone; the page itself is there.
    if (index === undefined || !turns[index]) location.reload();
    else { show(index, true); tellPlace(); }
  });

  // --- inside a desk's own site ----------------------------------------------
  // The frame has been told apart by the server's list of sites: whoever is around it may know where the reader is.
  const isFramed = parent !== window;
  const tell = said => { if (isFramed) parent.postMessage({ wegwijs: said }, '*'); };
  const tellPlace = () => tell({ path: location.pathname + location.search });
  if (isFramed) {
    document.documentElement.classList.add('framed');
    new ResizeObserver(() => tell({ height: document.body.scrollHeight })).observe(document.body);
    addEventListener('keydown', event => { if (event.key === 'Escape') tell({ closes: true }); });
  }

  // --- the page that is here ------------------------------------------------
  const here = read(document);
  here.article.lang = here.lang;
  turns = [{ ...here, you: null, url: location.pathname + location.search }];
  history.replaceState({ turn: 0 }, '');
  fill(document);
  tellPlace();
  const wanted = location.hash && document.getElementById(location.hash.slice(1))?.closest('details');
  if (wanted) wanted.open = true;
})();
