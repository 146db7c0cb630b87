/** A record with quotes as far as it could be read: whole, or unfinished, perhaps inside a quote that is still open. */
export type QuotedRecord =
  | { readonly finished: true; readonly cells: string[]; readonly misquoted: boolean; readonly next: number }
  | { readonly finished: false; readonly openQuoteAt?: number };

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/**
 * Reads one record with quotes, which may hold line breaks. A quote counts at the beginning of a cell only. Text after a closing quote is
 * kept up to the next separator and marks the record as misquoted: the rest of the line is not lost, but its meaning is uncertain.
 * `atEnd`: nothing follows this text.
 */
export function readQuotedRecord(text: string, from: number, separator: string, atEnd: boolean): QuotedRecord {
  const cells: string[] = [];
  let misquoted = false;
  for (let at = from; ;) {
    let value = '';
    const isQuoted = text.charCodeAt(at) === QUOTE;
    if (isQuoted) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return { finished: false, openQuoteAt: at };
      value = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const stop = cellEnd(text, at, separator.charCodeAt(0));
    if (stop === text.length && !atEnd) return { finished: false };
    const isLast = stop === text.length || text.charCodeAt(stop) === LINE_FEED;
    const tail = isLast ? withoutReturn(text.slice(at, stop)) : text.slice(at, stop);
    misquoted ||= isQuoted && tail !== '';
    cells.push(value + tail);
    at = stop + 1;
    if (isLast) return { finished: true, cells, misquoted, next: Math.min(at, text.length) };
  }
}

/** How many line feeds stand in a part of a text. */
export function lineFeedsIn(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED) return at;
  }
  return text.length;
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
