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

// What is under way is shown moving: the part marked so is fetched again and put in place of itself; once it is gone, the page is opened anew.
const PAUSE_MS = 1000;
async function follow() {
  const part = document.querySelector('[data-under-way]');
  if (!part) return;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-under-way]');
    if (answer.ok && !fresh) return location.reload();
    if (fresh) part.replaceChildren(...fresh.childNodes);
  } catch {
    // The server may be away for a moment; it is asked again.
  }
  setTimeout(follow, PAUSE_MS);
}
setTimeout(follow, PAUSE_MS);

// A file that is too large is refused before it travels.
for (const field of document.querySelectorAll('input[type="file"][data-most-bytes]')) {
  field.addEventListener('change', () => {
    const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.mostBytes));
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
    field.reportValidity();
  });
}
