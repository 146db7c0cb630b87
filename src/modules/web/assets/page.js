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
