const LONGEST = 150;

/** The name of a file as it is shown: without folders and control characters, never longer than a line. Nothing is ever stored under it. */
export function shownName(sent: string): string {
  const name = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = name.replace(/\p{C}/gu, '').trim();
  return (visible === '' || /^\.+$/.test(visible) ? 'file' : visible).slice(0, LONGEST);
}

/** The same name with another ending: `don-vi.xlsx` → `don-vi.rejects.csv`. */
export function renamed(name: string, ending: string): string {
  return `${name.replace(/\.[^.]{1,5}$/, '')}${ending}`;
}
