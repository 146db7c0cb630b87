/** Runs inside a page: what a reader with a screen reader or weak eyes would stumble over; the value is one sentence each. */
(() => {
  const found = [];
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of new Set(ids)) if (ids.filter((each) => each === id).length > 1) found.push(`id ${id} stands twice`);
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (!document.querySelector(`label[for="${field.id}"]`)) found.push(`${field.id} has no label`);
  }
  for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
    const names = `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`;
    for (const id of names.split(' ').filter(Boolean)) {
      if (!document.getElementById(id)) found.push(`${id} is referred to and not there`);
    }
  }
  for (const table of document.querySelectorAll('table')) {
    const region = table.closest('[role=region]');
    if (!table.caption && !region?.getAttribute('aria-labelledby')) found.push('a table has no name');
    if (table.querySelectorAll('th:not([scope])').length > 0) found.push('a heading of a table has no scope');
  }
  const levels = [...document.querySelectorAll('h1, h2, h3')].map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) found.push('there is not one h1');
  levels.forEach((level, i) => {
    if (level > (levels[i - 1] ?? 0) + 1) found.push(`h${level} follows h${levels[i - 1] ?? 0}`);
  });
  if (!document.documentElement.lang || !document.title) found.push('no language or title');
  for (const link of document.querySelectorAll('a, button')) {
    if (!(link.textContent?.trim() || link.getAttribute('aria-label'))) found.push('a link has no text');
  }
  const brightness = (color) => {
    const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  };
  const groundOf = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent') return color;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText || element.closest('.hidden, .skip, option, head')) continue;
    const [ink, ground] = [brightness(getComputedStyle(element).color), brightness(groundOf(element))];
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (contrast < 4.5) found.push(`"${element.textContent?.trim().slice(0, 30)}" has contrast ${contrast.toFixed(2)}`);
  }
  return [...new Set(found)];
})();
