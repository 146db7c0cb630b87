import type { Writable } from 'node:stream';
import type { SealedSnapshot } from './monthly-json';

/** What the PDF renderer is handed: the template's name, its view model, and charts by file name. */
export interface PdfDocument {
  readonly template: string;
  readonly view: object;
  readonly assets: Readonly<Record<string, string>>;
}

/** One kind of report: what it is, what it rests on, and how its frozen data become documents. One file `definitions/<kind>.report.ts` for each. */
export interface ReportDefinition<Data = never, Details = never> {
  /** Stable key, as stored with the reports that were made. */
  readonly kind: string;
  /** Title in Vietnamese, for screens. */
  readonly title: string;
  /** Codes of the official forms in it. */
  readonly forms: readonly string[];
  readonly legalBasis: readonly string[];
  /** Name of its files, without the extension. */
  fileName(data: Data, details: Details): string;
  /** The snapshot as it is stored, with its hash. */
  seal(data: Data): SealedSnapshot;
  /** The file for other programs (UTF-8), in pieces: the sealed snapshot and which version of the report it is. */
  jsonFile(data: Data, details: Details): Iterable<string>;
  /** The PDF: `details` is what a letter says beside the figures. */
  present(data: Data, details: Details): PdfDocument;
  /** Writes the workbook and ends the stream. */
  writeWorkbook(data: Data, target: Writable, details: Details): Promise<void>;
  /** Invented reports; together they reach every branch of the template. */
  samples(): Promise<readonly { readonly data: Data; readonly details: Details }[]>;
}
