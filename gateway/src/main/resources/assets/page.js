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

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', (event) => {
    if (event.target.method !== 'post') return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; });
  });

  // Triage by keys: each decision has one.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const decision = document.querySelector(`details.decision[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!decision) return;
    event.preventDefault();
    decision.open = true;
    const field = decision.querySelector('form.form input:not([type=hidden]), form.form textarea, form.form select');
    if (field) field.focus();
  });
  document.querySelectorAll('.keys[hidden]').forEach((hint) => { hint.hidden = false; });

  // A section somebody is working in is not taken away; the page says that it has changed.
  const isInUse = (section) => section.contains(document.activeElement)
    ? !!document.activeElement.closest('form, details[open]')
    : !!section.querySelector('details.moves[open]');

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (!event.detail.xhr || event.detail.xhr.status >= 400) return;
    if (event.detail.target.id && isInUse(event.detail.target)) {
      event.detail.shouldSwap = false;
      document.getElementById('changed').hidden = false;
      say('Something on this page has changed');
    }
  });
  document.addEventListener('htmx:afterSwap', () => { say('Updated'); });
  document.addEventListener('htmx:load', (event) => showCopy(event.detail.elt));

  // After a refused form, go to what has to be corrected.
  const trouble = document.querySelector('[data-focus]');
  if (trouble) trouble.focus();

  // After a decision, Enter leads to the next.
  const next = document.querySelector('[data-next]');
  if (next) next.focus();
  showCopy(document);
})();
