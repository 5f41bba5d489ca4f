// What pages can do beyond links and forms. Everything works without it.
(() => {
  'use strict';

  const say = (text) => { document.getElementById('status').textContent = text; };

  // "Copy" beside each line to say.
  const showCopy = (root) => root.querySelectorAll('button.copy[hidden]').forEach((button) => { button.hidden = false; });

  const copyOldWay = (text) => {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('copying is not allowed'));
  };

  const copy = (text) => (navigator.clipboard ? navigator.clipboard.writeText(text) : copyOldWay(text));

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button.copy');
    if (!button) return;
    copy(button.dataset.copy).then(
      () => { button.textContent = 'Copied'; say('Copied'); },
      () => { button.textContent = 'Select and copy by hand'; say('Copying did not work'); });
    setTimeout(() => { button.textContent = 'Copy'; }, 2500);
  });

  // "Mark as told" copies as well. Where copying doesn't work nothing is marked until the words are copied by hand.
  const showTell = (root) => root.querySelectorAll('form.tell button').forEach((button) => {
    if (button.firstChild.textContent === 'Mark as told') button.firstChild.textContent = 'Copy and mark as told';
  });

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form.tell');
    if (!form || form.dataset.copied) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.dataset.copied = 'yes';
    copy(form.dataset.copy).then(
      () => form.requestSubmit(),
      () => {
        form.querySelector('button').firstChild.textContent = 'Copied by hand: mark as told';
        say('Copying did not work. Select the words and copy them by hand.');
      });
  });

  // Known already? What is typed is looked up when somebody pauses; what has the focus stays.
  const known = () => document.getElementById('known');
  let looked = '';
  let pause = 0;

  const take = (found, id) => {
    const [here, part] = [document.getElementById(id), found.getElementById(id)];
    if (here && part && !here.contains(document.activeElement)) here.replaceWith(document.importNode(part, true));
  };

  const look = async (about, customer) => {
    const asked = new URLSearchParams({ about: about.slice(0, 1000), customer }).toString();
    if (asked === looked) return;
    looked = asked;
    if (about.length < 3 && customer.length < 3) { known().replaceChildren(); return; }
    try {
      const answer = await fetch(`${known().dataset.known}?${asked}`, { headers: { Accept: 'text/html' } });
      const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (asked !== looked) return;
      take(found, 'known');
      take(found, 'likely');
      showCopy(known());
      const count = known().querySelectorAll('.known-list > li').length;
      if (count) say(`${count} known already`);
    } catch (e) {
      looked = '';
    }
  };

  document.addEventListener('input', (event) => {
    if (!known() || !event.target.matches('#problem, #title, #customer')) return;
    const { title, problem, customer } = event.target.form.elements;
    if (!title) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      look(`${title.value} ${problem.value}`.trim(), customer.value.trim());
      if (event.target === customer) suggest(customer);
    }, 250);
  });

  // Customers to choose from, by the beginnings of their names' words.
  const suggest = async (field) => {
    if (!field.value.trim()) return;
    try {
      const answer = await fetch(`/api/customers?q=${encodeURIComponent(field.value.trim())}`);
      const { customers } = await answer.json();
      field.list.replaceChildren(...customers.map(({ name, domain }) => new Option(domain || '', name)));
    } catch (e) { /* typing works without */ }
  };

  document.addEventListener('click', (event) => {
    const meant = event.target.closest('[data-meant]');
    const field = document.getElementById('customer');
    if (!meant || !field) return;
    event.preventDefault();
    field.value = meant.value;
    field.focus();
    document.getElementById('likely').replaceChildren();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // A draft survives a closed tab and a server that is away: it is kept in this browser until it is sent, or until this
  // person signs out.
  const DRAFT = 'draft:';
  const drafting = document.querySelector('form[data-draft]');
  const store = (work) => { try { return work(localStorage); } catch (e) { return null; } };
  const draftKey = () => DRAFT + drafting.dataset.draft;
  const KEPT = (field) => field.name && !['csrfToken', 'id', 'dealId'].includes(field.name) && field.type !== 'submit';

  const keep = () => {
    const kept = {};
    [...drafting.elements].filter(KEPT).forEach((field) => {
      if (field.type === 'radio' || field.type === 'checkbox') { if (field.checked) kept[field.name] = field.value; } else if (field.value) kept[field.name] = field.value;
    });
    store((local) => local.setItem(draftKey(), JSON.stringify(kept)));
  };

  const restore = () => {
    const kept = JSON.parse(store((local) => local.getItem(draftKey())) || '{}');
    const { customer, problem } = drafting.elements;
    if (customer.value || problem.value || !(kept.customer || kept.problem)) return;
    [...drafting.elements].filter(KEPT).forEach((field) => {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = kept[field.name] === field.value;
      else if (kept[field.name]) field.value = kept[field.name];
    });
    document.getElementById('kept').hidden = false;
    look(`${kept.title || ''} ${kept.problem || ''}`.trim(), kept.customer || '');
  };

  if (drafting) {
    restore();
    drafting.addEventListener('input', keep);
    drafting.addEventListener('submit', (event) => {
      if (drafting.dataset.reached) { delete drafting.dataset.reached; return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      keep();
      fetch('/health/liveness', { cache: 'no-store' }).then(
        () => { drafting.dataset.reached = 'yes'; drafting.requestSubmit(event.submitter); },
        () => { const unsent = document.getElementById('unsent'); unsent.hidden = false; unsent.scrollIntoView({ block: 'nearest' }); });
    });
    document.querySelector('[data-forget]').addEventListener('click', () => {
      store((local) => local.removeItem(draftKey()));
      location.assign('/requests/new');
    });
  }
  const forgetDrafts = () => store((local) => Object.keys(local).filter((key) => key.startsWith(DRAFT)).forEach((key) => local.removeItem(key)));
  if (document.querySelector('[data-sent-draft]')) forgetDrafts();
  document.addEventListener('submit', (event) => { if (event.target.getAttribute('action') === '/sign-out') forgetDrafts(); });
  document.querySelectorAll('.look').forEach((button) => { if (known()) button.hidden = true; });

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', (event) => {
    if (event.target.method !== 'post') return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; });
  });

  // By keys: what has a key shows it. A form is opened, everything else is pressed. Whoever speaks to the machine, or hits
  // keys by chance, switches them off; that is kept in the browser. Where no key and no switch is shown none does anything.
  const KEYS = 'single-keys';
  const shown = matchMedia('(hover: hover) and (min-width: 62rem)');
  const keysOn = () => { try { return localStorage.getItem(KEYS) !== 'off'; } catch (e) { return true; } };

  const showKeys = () => {
    document.documentElement.classList.toggle('with-keys', keysOn());
    document.querySelectorAll('[data-keys]').forEach((button) => {
      button.hidden = false;
      button.textContent = keysOn() ? 'Switch single keys off' : 'Switch single keys on';
    });
  };

  const openForm = (details) => {
    details.open = true;
    const field = details.querySelector('.find input[type=search], .form input:not([type=hidden]), .form textarea, .form select');
    if (field) field.focus();
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !shown.matches || !keysOn()) return;
    if (event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, dialog')) return;
    const meant = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!meant) return;
    event.preventDefault();
    if (meant.matches('details')) openForm(meant); else meant.click();
  });

  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-keys]')) return;
    try { localStorage.setItem(KEYS, keysOn() ? 'off' : 'on'); } catch (e) { /* then they stay on */ }
    showKeys();
    say(keysOn() ? 'Single keys are on' : 'Single keys are off');
  });

  // A form is sent from the text that one types in, without a way to its button. Escape leaves the text, for a key.
  document.addEventListener('keydown', (event) => {
    const form = event.target.closest('form.form');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'Escape' && event.target.closest('details.decision')) {
      event.target.closest('details.decision').querySelector('summary').focus();
    }
  });

  // From the search to what it found.
  document.addEventListener('keydown', (event) => {
    if (event.target.id !== 'find' || !['Enter', 'ArrowDown'].includes(event.key)) return;
    const first = document.querySelector('#picks input[type=radio]');
    if (!first) return;
    event.preventDefault();
    first.checked = true;
    first.focus();
  });

  // What is written beside a decision is sent without leaving the page, so that a half-typed decision stays.
  document.addEventListener('submit', async (event) => {
    const form = event.target.closest('form[data-stays]');
    if (!form) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = document.getElementById(form.dataset.stays);
      const now = page.getElementById(form.dataset.stays);
      part.replaceChildren(...document.importNode(now, true).childNodes);
      part.querySelector('textarea').focus();
      say('Kept');
    } catch (e) {
      form.submit();
    }
  });

  // A move is looked at in a dialog over the page; without script, or when that fails, on a page of its own.
  const textOf = (element) => (element ? element.textContent.trim().replace(/\s+/g, ' ') : '');
  let showing = null;

  const dialogFor = (move, title, ended) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(move);
    dialog.addEventListener('click', (event) => {
      if (!event.target.closest('[data-cancel]')) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('close', () => { dialog.remove(); showing = null; ended(); });
    document.body.append(dialog);
    return dialog;
  };

  const showMove = async (link, ended) => {
    if (showing) return;
    showing = link;
    try {
      const answer = await fetch(link.href, { headers: { Accept: 'text/html' } });
      const move = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('preview');
      const title = move.querySelector('h1');
      const dialog = dialogFor(document.importNode(move, true), title, ended);
      dialog.showModal();
      dialog.querySelector('h1').focus();
    } catch (e) {
      location.assign(link.href);
    }
  };

  const stays = (link) => { say('Not moved'); if (link.isConnected) link.focus(); };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-move]');
    if (!link || link.closest('dialog') || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showMove(link, () => stays(link));
  });

  // Cards are dragged to where the rules let them go: each legal move of a card names the stack that it leads to.
  let drag = null;

  const stackOf = (link) => document.querySelector(
    `[data-stage="${link.dataset.stage}"][data-phase="${link.dataset.lands}"]`);

  const makeDraggable = (root) => root.querySelectorAll('.board .board-item').forEach((card) => {
    card.draggable = !!card.querySelector('a[data-move]');
    card.querySelectorAll('a').forEach((link) => { link.draggable = false; });
    document.querySelectorAll('.by-mouse[hidden]').forEach((hint) => { hint.hidden = false; });
  });

  // Within its own stack a card gets another place. Where: above the first card whose middle the pointer is above.
  const othersIn = (stack, card) => [...stack.querySelectorAll('.board-item')].filter((other) => other !== card);

  const placeAt = (event) => {
    const others = othersIn(drag.home, drag.card);
    const middle = (other) => { const box = other.getBoundingClientRect(); return box.top + box.height / 2; };
    const below = others.find((other) => event.clientY < middle(other));
    return { below, above: others[below ? others.indexOf(below) - 1 : others.length - 1] };
  };

  const showPlace = (place) => {
    document.querySelectorAll('.drop-above, .drop-below').forEach((card) => card.classList.remove('drop-above', 'drop-below'));
    if (place && place.below) place.below.classList.add('drop-above');
    else if (place) place.above.classList.add('drop-below');
  };

  // Nothing that sales reads changes by it, so it happens at once; where it fails, a page says why.
  const giveItsPlace = async (card, { above, below }) => {
    const form = document.getElementById('rank');
    const idOf = (other) => (other ? other.id.replace('item-', '') : '');
    form.action = `/board/items/${idOf(card)}/rank`;
    form.elements.before.value = idOf(below);
    form.elements.after.value = below ? '' : idOf(above);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') throw new Error(answer.status);
      card.classList.remove('waiting');
      say(form.dataset.done);
    } catch (e) {
      form.submit();
    }
  };

  const dropInPlace = (card, place) => {
    if (place.below ? place.below.previousElementSibling === card : place.above.nextElementSibling === card) return;
    if (place.below) place.below.before(card); else place.above.after(card);
    card.classList.add('waiting');
    giveItsPlace(card, place);
  };

  const endDrag = () => {
    if (!drag) return;
    showPlace(null);
    drag.card.classList.remove('dragged');
    drag.goals.forEach((link, stack) => stack.classList.remove('drop-possible', 'drop-over'));
    drag.goals.forEach((link, stack) => { if (stack.matches('.board-drop')) stack.hidden = true; });
    drag = null;
  };

  const showGoals = () => drag && drag.goals.forEach((link, stack) => {
    stack.classList.add('drop-possible');
    stack.hidden = false;
  });

  document.addEventListener('dragstart', (event) => {
    const card = event.target.closest && event.target.closest('.board-item[draggable="true"]');
    if (!card) return;
    const goals = new Map();
    card.querySelectorAll('a[data-move]').forEach((link) => { const stack = stackOf(link); if (stack) goals.set(stack, link); });
    const home = card.closest('.stack');
    if (home && othersIn(home, card).length) goals.set(home, null);
    drag = { card, goals, home };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', textOf(card.querySelector('h4')));
    card.classList.add('dragged');
    setTimeout(showGoals, 0);
  });

  const goalAt = (event) => {
    const stack = drag && event.target.closest && event.target.closest('.drop-possible');
    return stack && drag.goals.has(stack) ? stack : null;
  };

  document.addEventListener('dragover', (event) => {
    const stack = goalAt(event);
    if (!drag) return;
    drag.goals.forEach((link, other) => other.classList.toggle('drop-over', other === stack));
    showPlace(stack && stack === drag.home ? placeAt(event) : null);
    if (stack) { event.preventDefault(); event.dataTransfer.dropEffect = 'move'; }
  });

  // The card lies where it was let go until the move is confirmed, and goes back where it isn't.
  document.addEventListener('drop', (event) => {
    const stack = goalAt(event);
    if (!stack) return;
    event.preventDefault();
    const { card, goals } = drag;
    const link = goals.get(stack);
    if (!link) {
      const place = placeAt(event);
      endDrag();
      dropInPlace(card, place);
      return;
    }
    const home = document.createComment('card');
    card.before(home);
    endDrag();
    if (stack.matches('.stack')) stack.append(card);
    stack.classList.add('stack-used');
    card.classList.add('waiting');
    showMove(link, () => {
      home.replaceWith(card);
      stack.classList.remove('stack-used');
      card.classList.remove('waiting');
      say('Not moved');
    });
  });
  document.addEventListener('dragend', endDrag);

  // After a move: go to the card, wherever it is now; the browser's own way to the fragment takes the focus away first.
  const goTo = (moved) => {
    const card = document.getElementById(moved.dataset.moved);
    const fold = card && card.closest('details:not(.moves)');
    if (fold) fold.open = true;
    if (card) card.querySelector('h4 a').focus();
    say(textOf(moved));
  };
  const moved = document.querySelector('[data-moved]');
  if (moved) window.addEventListener('load', () => setTimeout(goTo, 100, moved));

  // A section somebody is working in is not taken away; the page says that it has changed.
  const isInUse = (section) => !showing && !drag && section.contains(document.activeElement)
    ? !!document.activeElement.closest('form, details[open]')
    : !!showing || !!drag || !!section.querySelector('details.moves[open]');

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (!event.detail.xhr || event.detail.xhr.status >= 400) return;
    if (event.detail.target.id && isInUse(event.detail.target)) {
      event.detail.shouldSwap = false;
      document.getElementById('changed').hidden = false;
      say('Something on this page has changed');
    }
  });
  // How many notices are unread is fetched with each change: that is told only when there are more of them.
  let unread = null;
  let rung = 0;
  const sayUnread = (bell) => {
    const now = parseInt(textOf(bell), 10) || 0;
    if (unread !== null && now > unread) { say(`Notices: ${textOf(bell)}`); rung = Date.now(); }
    unread = now;
  };
  const sayUpdated = () => { if (Date.now() - rung > 3000) say('Updated'); };
  document.addEventListener('htmx:afterSwap', ({ detail: { target } }) => { if (target.id === 'bell') sayUnread(target); else sayUpdated(); });
  document.addEventListener('htmx:load', (event) => { showCopy(event.detail.elt); showTell(event.detail.elt); makeDraggable(event.detail.elt.parentNode || document); });

  // What is wrong in a form is named in the order of its fields.
  const fieldOf = (line) => document.getElementById(line.querySelector('a').hash.slice(1));
  const isBefore = (a, b) => (a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  document.querySelectorAll('#trouble > ul').forEach((list) => {
    list.append(...[...list.querySelectorAll('li:has(> a[href^="#"])')].sort((a, b) => isBefore(fieldOf(a), fieldOf(b))));
  });

  // After a refused form, go to what has to be corrected.
  const trouble = document.querySelector('[data-focus]');
  if (trouble) trouble.focus();

  // After a decision, Enter leads to the next.
  const next = document.querySelector('[data-next]');
  if (next) next.focus();
  showCopy(document);
  showTell(document);
  showKeys();
  makeDraggable(document);
})();
