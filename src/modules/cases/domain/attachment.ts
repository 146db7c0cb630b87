import { reasonOf, done, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { FILE_KINDS, kindOfContent, kindOfMediaType, kindOfName, type FileKind } from './file-kinds';

/** The largest file that a case takes, in bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

/** A file as somebody hands it in: what it claims to be, and what it is. */
export interface FileHandedIn {
  readonly fileName: string;
  /** As the sender's program says; `application/octet-stream` or nothing claims nothing. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file that may be kept. */
export interface AcceptedFile {
  /** Without folders and characters that some system cannot bear. */
  readonly fileName: string;
  readonly mediaType: string;
}

const ALLOWED = 'PDF, PNG, JPG, DOCX, XLSX';
const LONGEST_NAME = 120;

/** Checks that a file is of a kind that is kept, not too large, and what its name and its sender claim it to be. All reasons together. */
export function checkAttachment({ fileName, mediaType, bytes }: FileHandedIn): Outcome<AcceptedFile> {
  const name = safeFileName(fileName);
  const named = kindOfName(name);
  const found = kindOfContent(bytes);
  const reasons = [
    ...(bytes.length === 0
      ? [reasonOf('attachment.empty', { vi: 'Tệp không có nội dung.', en: 'The file is empty.' })]
      : []),
    ...sizeReasons(bytes.length),
    ...(named ? [] : [reasonOf('attachment.type-not-allowed', NOT_ALLOWED, name)]),
    ...claimReasons(mediaType, named),
    ...(named && bytes.length > 0 ? contentReasons(named, found) : []),
  ];
  return reasons.length > 0 || !named
    ? refused(reasons)
    : done({ fileName: name, mediaType: FILE_KINDS[named].mediaType });
}

const NOT_ALLOWED = {
  vi: `Chỉ nhận tệp ${ALLOWED}, xét theo đuôi tên tệp.`,
  en: `Only ${ALLOWED} files are taken, by the end of their name.`,
};

function sizeReasons(size: number): Reason[] {
  if (size <= LARGEST_ATTACHMENT) return [];
  const said = { vi: 'Tệp lớn hơn 20 MB.', en: 'The file is larger than 20 MB.' };
  return [reasonOf('attachment.too-large', said, `${Math.ceil(size / 1024 / 1024)} MB`)];
}

function claimReasons(mediaType: string, named: FileKind | undefined): Reason[] {
  if (mediaType === '' || mediaType.startsWith('application/octet-stream')) return [];
  if (!named || kindOfMediaType(mediaType) === named) return [];
  const said = {
    vi: 'Kiểu tệp mà máy gửi khai khác với đuôi tên tệp.',
    en: 'The kind of file that was declared differs from the one that its name says.',
  };
  return [reasonOf('attachment.claims-differ', said, mediaType)];
}

function contentReasons(named: FileKind, found: FileKind | undefined): Reason[] {
  if (found === named) return [];
  const said = {
    vi: `Nội dung tệp không phải là ${named.toUpperCase()} như tên tệp ghi.`,
    en: `The content is not ${named.toUpperCase()}, which the name says it is.`,
  };
  const other = { vi: 'không thuộc loại tệp được nhận', en: 'none of the kinds that are taken' };
  return [reasonOf('attachment.content-differs', said, found?.toUpperCase() ?? other)];
}

/**
 * A file name without folders, control and direction marks, and characters that file systems refuse; its extension stays.
 * @example safeFileName('..\\C:\\Biên bản: 1.pdf') // 'Biên bản_ 1.pdf'
 */
export function safeFileName(fileName: string): string {
  const base = fileName.normalize('NFC').replace(/^.*[/\\]/, '');
  const clean = base
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return 'tep';
  const extension = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - extension.length)].slice(0, LONGEST_NAME - extension.length);
  return `${stem.join('').trimEnd() || 'tep'}${extension}`;
}
