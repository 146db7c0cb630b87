const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** The usual ending of a kind of file; `bin` where none is known. */
export function endingOf(mediaType: string): string {
  return ENDINGS[mediaType] ?? 'bin';
}

/**
 * A name for a file of an archive that every system can write: plain letters, digits and dashes.
 * @example plainName('Quyết định xử phạt 03/QĐ-XPHC') // 'quyet-dinh-xu-phat-03-qd-xphc'
 */
export function plainName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 60).replace(/-$/, '') || 'tai-lieu';
}
