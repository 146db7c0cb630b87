// Everything works without this file. With it, a choice in a filter that asks for no typing takes effect at once.
'use strict';

// Esc leaves the search field empty and keeps the focus there; "/" goes to it.
document.addEventListener('keydown', (event) => {
  const search = document.getElementById('q');
  if (!search || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// Empty fields do not travel, so that addresses stay short enough to pass on.
for (const form of document.querySelectorAll('form[method="get"]')) {
  form.addEventListener('submit', () => {
    for (const field of form.elements) if (field.name && field.value === '') field.disabled = true;
  });
  window.addEventListener('pageshow', () => {
    for (const field of form.elements) field.disabled = false;
  });
}

// A row more in a form that has rows: a copy of the last one, emptied. Without this the button asks the server for it.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('button[name="add"]');
  const rows = button?.closest('fieldset.rows');
  const last = [...(rows?.querySelectorAll(':scope > .row') ?? [])].at(-1);
  if (!last) return;
  event.preventDefault();
  const count = rows.querySelector(':scope > input[type="hidden"]');
  const [from, to] = [Number(count.value) - 1, Number(count.value)];
  const row = last.cloneNode(true);
  const moved = (text, mark) => text.replace(`${mark}${from}${mark}`, `${mark}${to}${mark}`);
  for (const field of row.querySelectorAll('input, select, textarea')) {
    field.name = moved(field.name, '.');
    if (field.type === 'checkbox') field.checked = false;
    else field.value = '';
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  for (const part of row.querySelectorAll('[id]')) part.id = moved(part.id, '-');
  for (const label of row.querySelectorAll('label')) label.htmlFor = moved(label.htmlFor, '-');
  for (const error of row.querySelectorAll('.error')) error.remove();
  for (const field of row.querySelectorAll('.wrong')) field.classList.remove('wrong');
  for (const words of row.querySelectorAll('legend, button')) {
    words.textContent = words.textContent.replace(/\d+/, String(to + 1));
    if (words.value) words.value = words.value.replace(/\d+$/, String(to));
  }
  count.value = String(to + 1);
  last.after(row);
  row.querySelector('input, select, textarea')?.focus();
});

// A part that tells of something going on is read anew every few seconds, without the page moving; it ends by itself.
async function follow() {
  const part = document.getElementById('follow');
  const seconds = Number(part?.dataset.follow);
  if (!part || !seconds) return;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('follow');
    if (fresh && !part.contains(document.activeElement)) part.replaceWith(fresh);
  } catch {
    // The server may be starting anew; the next look finds it.
  }
  follow();
}
follow();
