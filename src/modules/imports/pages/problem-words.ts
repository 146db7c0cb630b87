const NOT_FOUND = { vi: 'Không tìm thấy', en: 'Not found' };
const NOT_POSSIBLE = { vi: 'Không thực hiện được', en: 'Not possible' };
const NOT_TAKEN = { vi: 'Tệp không được nhận', en: 'The file was not taken' };
/** The error's own sentence, which comes in the reader's language. */
const ITS_OWN = { vi: '{detail}', en: '{detail}' };

/** What the pages say above errors of imports. */
export const IMPORT_PROBLEMS = {
  'import.not-found': { title: NOT_FOUND, sentence: ITS_OWN },
  'import.no-rejects': { title: NOT_FOUND, sentence: ITS_OWN },
  'import.no-template': { title: NOT_FOUND, sentence: ITS_OWN },
  'import.not-checked': { title: NOT_POSSIBLE, sentence: ITS_OWN },
  'import.changed': { title: NOT_POSSIBLE, sentence: ITS_OWN },
  'import.nothing-to-record': { title: NOT_POSSIBLE, sentence: ITS_OWN },
  'upload.empty': { title: NOT_TAKEN, sentence: ITS_OWN },
  'upload.not-a-table': { title: NOT_TAKEN, sentence: ITS_OWN },
  'upload.old-workbook': { title: NOT_TAKEN, sentence: ITS_OWN },
  'upload.too-large': { title: NOT_TAKEN, sentence: ITS_OWN },
} as const;
