import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** A stored document with its name. */
export interface OpenedDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Sends a stored document under its own name; its hash tells whether a copy is the same. */
export function sendDocument(document: OpenedDocument, response: Response): StreamableFile {
  response.setHeader('ETag', `"${document.sha256}"`);
  const shown = document.mediaType === 'application/pdf' ? 'inline' : 'attachment';
  return new StreamableFile(document.bytes, {
    type: document.mediaType,
    disposition: `${shown}; filename="${document.fileName.replace(/[^\w.-]/g, '_')}"`,
    length: document.bytes.length,
  });
}
