import type { MessageCode } from './messages-vi';

/** What an import says, in English. `{name}` is filled in. */
export const MESSAGES_EN: Readonly<Record<MessageCode, string>> = {
  'header.mixed': 'The header is partly Vietnamese and partly English: {columns}; use one language, here {names}.',
  'header.wrong': 'The header is wrong.{missing}{unknown}{repeated} It must be: {expected}.{optional}',
  'header.missing': ' Missing columns: {columns}.',
  'header.unknown': ' Unknown columns: {columns}.',
  'header.repeated': ' Repeated columns: {columns}.',
  'header.optional': ' Optional columns: {columns}.',
  'warning.no-final-line-break':
    'No line break follows the last line (line {line}); it has all its columns and is taken, but make sure that nothing is missing.',
  'warning.rejects-columns': 'The last three columns (line, column, reason) of the file of rejected rows are ignored.',
  'warning.total-rows': 'Totals are no data and were passed over: line {lines}.',
  'warning.sheets-unread':
    'The sheets {sheets} have the right header too and were not read: one sheet is imported at a time.',
  'warning.recognised': '{count} payments were recognised by the text of a reminder.',
  'warning.few-days-off':
    'The year {year} has {count} days off only; the Labour Code gives {least}: make sure that the file is whole.',
  'warning.tax-code-shared':
    'The tax code {taxCode} stands at several employers: {employers}. Where they are one employer under several codes, mend that before computing.',
  'warning.names-nothing':
    '{count} receipts name a fund or period of which nothing is due from their employer ({receipts}); the money is allocated in the order of the law. Look at fund and period, or bring in what is due.',
  'note.sheet': 'Read from the sheet "{sheet}", header in row {row}.',
  'note.header-vi': 'The header is Vietnamese.',
  'note.day-first': 'Days are read as dd/mm/yyyy.',
  'note.dotted': 'Amounts are read as 1.234.567.',
  'note.dropped': '{count} empty columns at the end were dropped.',
  'row.example': '"{text}" is an example row of the template; delete it before importing.',
  'row.cell-count':
    'The row has {found} cells, the header {expected} columns; put cells that contain the separator in quotes.',
  'row.misquoted': 'Text follows a closing quotation mark; one that belongs to the text is written twice ("").',
  'row.misquoted-lines':
    'Text follows a closing quotation mark; perhaps a mark opened on this line is not closed where it should be, and the lines up to {last} were read as one.',
  'row.beyond-header': 'Column {column} holds something but has no name in the header; clear it, or name the column.',
  'cell.error': 'The cell holds the error {text} of a spreadsheet; mend the formula, or write the value.',
  'cell.no-result':
    'The cell holds a formula without a saved result; open the file in Excel and save it, or write the value.',
  'cell.date': 'The spreadsheet has made the day {text} of this cell; format the column as Text and type it again.',
  'cell.imprecise':
    '"{text}" is kept as a number, of which a spreadsheet keeps 15 digits only; format the column as Text and type it again.',
  'text.missing': 'Must not be empty.',
  'text.too-long': 'Longer than {longest} characters.',
  'text.control': 'Contains unreadable control characters.',
  'text.unprintable':
    'Contains {signs}, which the font of the forms cannot print; write common letters, digits and signs.',
  'code.foreign-letters': 'Contains {signs} of another alphabet, which looks like a Latin letter; type the code anew.',
  'number.missing': 'A number is missing; write 0 for none.',
  'number.needed': 'A number is missing; one other than 0 is needed here.',
  'number.blank': '"{text}" contains a blank; leave it out, for example {example}.',
  'number.currency': '"{text}" names the currency; write the number alone: {digits}.',
  'number.thousands': '"{text}" has thousands separators; write {digits}.',
  'number.decimal': '"{text}" has decimals; write a whole number, for example {example}.',
  'number.exponent': '"{text}" is a spreadsheet\'s short form; format the cells as whole numbers and save again.',
  'number.negative': '"{text}" is negative; only 0 and above is taken here.',
  'number.not-positive': 'Must be above 0.',
  'number.without-dots': '"{text}" has no dots between thousands as the rest of the file has; write {mended}.',
  'number.zero': 'Must not be 0.',
  'number.malformed': '"{text}" is not a number; write a whole number in the digits 0–9, for example {example}.',
  'number.too-large': '"{text}" is too large; {most} is the largest.',
  'period.malformed': '"{text}" is not a month; write {form}, for example {example}.',
  'period.other-form': '"{text}" is not a month as the rest of the file writes it ({form}); write {mended}.',
  'period.too-early':
    'The period {text} is too early; {earliest} is the first, when Law 71/2006/QH11 on Social Insurance took effect.',
  'period.future': 'The period {text} has not begun; {latest} is the latest.',
  'date.malformed': '"{text}" is not a day; write {form}, for example {example}.',
  'date.unreal': '"{text}" is not a day that exists; write {form}, for example {example}.',
  'date.other-form': '"{text}" is not a day as the rest of the file writes it ({form}); write {mended}.',
  'date.serial':
    '"{text}" is not a day but the number by which a spreadsheet keeps one; format the column as a date and save again, or write {form}.',
  'date.too-early':
    '{text} is too early; {earliest} is the first day, when Law 71/2006/QH11 on Social Insurance took effect.',
  'date.future': '{text} lies in the future; today is {latest}.',
  'instant.malformed': '"{text}" is not a moment; write for example {example} or {day}.',
  'instant.future': '{text} lies in the future.',
  'tax-code.lost-zeros':
    '"{text}" has {length} digits; a tax code has 10 digits, 10-3 or 12. A spreadsheet drops zeros at the beginning: format the column as Text and type the whole code again.',
  'tax-code.exponent':
    '"{text}" is a spreadsheet\'s short form, its last digits are lost; format the column as Text and type the whole tax code again.',
  'tax-code.no-hyphen': '"{text}" has 13 digits in a row; the tax code of a dependent unit is written {mended}.',
  'tax-code.malformed': '"{text}" is not a tax code; one has 10 digits, 10-3 (0123456789-001) or 12 digits.',
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
    'The payment method is recorded as {stored}; to change it, give the first month of the new one (paymentMethodSince): earlier months keep their due dates.',
  'stored.payment-method-since':
    'The payment method is recorded as {stored} since {since}; only a change from a later month on is taken.',
  'stored.status': 'The status since {since} is recorded as {stored}; it is not overwritten.',
  'adjustment.neither': 'Either period, fund and amount, or reversesReceiptNo must be given.',
  'adjustment.both': 'Only one may be given: period, fund and amount, or reversesReceiptNo.',
  'adjustment.receipt-unknown': 'There is no receipt "{text}".',
  'adjustment.receipt-of-other': 'The receipt "{text}" belongs to the employer {employer}, not to this one.',
  'adjustment.reversed-already': 'The receipt "{text}" is already reversed by adjustment {by}.',
  'adjustment.below-zero':
    'The assessment of period {period}, fund {fund} would come to {left} đồng (from {at}); it must not fall below 0.',
  'adjustment.cause-half': 'A cause and its day (causeOn) go together.',
  'adjustment.cause-of-reversal': 'A cause belongs to an amount, not to the reversal of a receipt.',
  'adjustment.back-collection-day':
    'Decision 595 art. 38 is about conclusions from {from} to {to}; what is found later is recorded in a check.',
  'adjustment.cause-before-period': '{text} is before period {period}: there is nothing to collect back yet.',
  'adjustment.suspension-fund':
    'Only paying into the fund for retirement and survivors is suspended (Law 41/2024/QH15 art. 37): write RET, or SI in older data.',
  'refund.beyond-credit':
    'More than the credit: at the end of {paidOn} it is {credit} đồng, and later refunds must have theirs as well.',
  'refund.not-computed':
    'The credit of this employer cannot be computed yet ({code}); its statement says what is missing.',
  'fact.recorded-too-early': 'Recorded on {text}, before {since}, the day from which it counts.',
  'payment.transfer-unknown':
    'The text of the transfer, "{text}", fits no reminder that was sent; write the code of the employer.',
  'payment.transfer-of-other':
    'The text of the transfer, "{text}", is that of a letter to another employer; look at the code of the employer.',
  'reminder.served-before-sent': 'Served on {text}, before it was sent on {sentOn}.',
  'office.bank-unknown':
    'The bank "{bank}" is not known; write its NAPAS number of 6 digits, its short or its full name.',
  'office.account-malformed': '"{text}" is not the number of an account; one has 4 to 19 digits or letters.',
  'office.treasury-half': 'The treasury account and the name of the treasury go together.',
  'authority.valid-to-before-from': 'Valid to {text}, before it is valid from {validFrom}.',
  'authority.own-parent': 'An authority cannot be its own parent, not even by way of others: {path}.',
  'authority.own-successor': 'An authority cannot be its own successor, not even by way of others: {path}.',
  'authority.parent-unknown': 'The parent "{text}" is neither recorded nor in a good row of this file.',
  'authority.successor-unknown': 'The successor "{text}" is neither recorded nor in a good row of this file.',
  'authority.parent-level': 'The parent "{text}", {parentLevel}, does not stand above {level}.',
};
