import type { MessageCode } from './messages-vi';

/** What an import says, in English. `{name}` is filled in. */
export const MESSAGES_EN: Readonly<Record<MessageCode, string>> = {
  'csv.missing': 'There is no file {path}.',
  'csv.unreadable': '{path} cannot be read; is it a file, and may it be read?',
  'csv.empty': 'The file is empty; its first line must be the header.',
  'csv.utf-16': 'The file is written in UTF-16; save it as "CSV UTF-8".',
  'csv.windows-1258': 'Line {line} is not UTF-8, it looks like Windows-1258; open the file and save it as "CSV UTF-8".',
  'csv.not-utf-8':
    'Line {line} is not UTF-8, perhaps an old encoding (TCVN3, VNI); convert the file to Unicode and save it as "CSV UTF-8".',
  'csv.unclosed-quote':
    'The quotation mark opened on line {line} is never closed; close it, or double it if it belongs to the text.',
  'csv.record-too-long': 'A line is longer than a million characters; this is no CSV file.',
  'csv.cut-off':
    'The file breaks off in line {line}: {cells} of {columns} columns and no line break; fetch the whole file again.',
  'header.wrong': 'The header is wrong.{missing}{unknown}{repeated} It must be: {expected}.{optional}',
  'header.missing': ' Missing columns: {columns}.',
  'header.unknown': ' Unknown columns: {columns}.',
  'header.repeated': ' Repeated columns: {columns}.',
  'header.optional': ' Optional columns: {columns}.',
  'kind.unrecognised':
    'What the file holds cannot be told: its header "{header}" is like that of no template. Choose what it holds, and compare its header with the template.',
  'file.gone': 'The file is no longer on the server; send it again.',
  'file.no-rows': 'The file has a header and no rows.',
  'file.too-many-rows': 'The file has more than {most} rows; is it the right kind of file?',
  'rejects.unwritable': 'The file of rejected rows {path} cannot be written; may the folder be written to?',
  'warning.no-final-line-break':
    'No line break follows the last line (line {line}); it has all its columns and is taken, but make sure that nothing is missing.',
  'warning.rejects-columns': 'The last three columns (line, column, reason) of the file of rejected rows are ignored.',
  'row.cell-count':
    'The row has {found} cells, the header {expected} columns; put cells that contain the separator in quotes.',
  'row.misquoted': 'Text follows a closing quotation mark; one that belongs to the text is written twice ("").',
  'row.misquoted-lines':
    'Text follows a closing quotation mark; perhaps a mark opened on this line is not closed where it should be, and the lines up to {last} were read as one.',
  'text.missing': 'Must not be empty.',
  'text.too-long': 'Longer than {longest} characters.',
  'text.control': 'Contains unreadable control characters.',
  'number.missing': 'A number is missing; write 0 for none.',
  'number.needed': 'A number is missing; one other than 0 is needed here.',
  'number.blank': '"{text}" contains a blank; write digits only, for example 1065000.',
  'number.thousands': '"{text}" has thousands separators; write {digits}.',
  'number.decimal': '"{text}" has decimals; write a whole number without point or comma.',
  'number.exponent': '"{text}" is a spreadsheet\'s short form; format the cells as whole numbers and save again.',
  'number.negative': '"{text}" is negative; only 0 and above is taken here.',
  'number.not-positive': 'Must be above 0.',
  'number.zero': 'Must not be 0.',
  'number.malformed': '"{text}" is not a number; write the digits 0–9 only.',
  'number.too-large': '"{text}" is too large; {most} is the largest.',
  'period.malformed': '"{text}" is not a month; write YYYY-MM, for example 2025-07.',
  'period.too-early':
    'The period {text} is too early; {earliest} is the first, when Law 71/2006/QH11 on Social Insurance took effect.',
  'period.future': 'The period {text} has not begun; {latest} is the latest.',
  'date.malformed': '"{text}" is not a day that exists; write YYYY-MM-DD, for example 2025-07-01.',
  'date.too-early':
    '{text} is too early; {earliest} is the first day, when Law 71/2006/QH11 on Social Insurance took effect.',
  'date.future': '{text} lies in the future; today is {latest}.',
  'instant.malformed': '"{text}" is not a moment; write for example 2026-04-01T08:30:00+07:00 or 2026-04-01.',
  'instant.future': '{text} lies in the future.',
  'choice.unknown': '"{text}" is not known; write one of: {allowed}.',
  'employer.unknown': 'There is no employer "{text}"; import the employers first.',
  'authority.unknown': 'There is no authority "{text}"; import the authorities first.',
  'email.malformed': '"{text}" is not an e-mail address.',
  'duplicate.in-file': 'The same as line {line} of this file ({key}).',
  'stored.differs': 'Already recorded with {columns}; enter an adjustment.',
  'stored.differs-for-good': 'Already recorded with {columns}; it is not overwritten.',
  'stored.differs-unless-update':
    'Already recorded with {columns}; to change it, send the file again with the box for changed data ticked (command line: --update).',
  'stored.payment-method':
    'The payment method is recorded as {stored}; a file does not change it, since the due dates of past periods would change.',
  'stored.status': 'The status since {since} is recorded as {stored}; it is not overwritten.',
  'adjustment.neither': 'Either period, fund and amount, or reversesReceiptNo must be given.',
  'adjustment.both': 'Only one may be given: period, fund and amount, or reversesReceiptNo.',
  'adjustment.receipt-unknown': 'There is no receipt "{text}".',
  'adjustment.receipt-of-other': 'The receipt "{text}" belongs to the employer {employer}, not to this one.',
  'adjustment.reversed-already': 'The receipt "{text}" is already reversed by adjustment {by}.',
  'adjustment.below-zero':
    'The assessment of period {period}, fund {fund} would come to {left} đồng (from {at}); it must not fall below 0.',
  'reminder.served-before-sent': 'Served on {text}, before it was sent on {sentOn}.',
  'authority.valid-to-before-from': 'Valid to {text}, before it is valid from {validFrom}.',
  'authority.own-parent': 'An authority cannot be its own parent, not even by way of others: {path}.',
  'authority.own-successor': 'An authority cannot be its own successor, not even by way of others: {path}.',
  'authority.parent-unknown': 'The parent "{text}" is neither recorded nor in a good row of this file.',
  'authority.successor-unknown': 'The successor "{text}" is neither recorded nor in a good row of this file.',
  'authority.parent-level': 'The parent "{text}" ({parentLevel}) does not stand above {level}.',
};
