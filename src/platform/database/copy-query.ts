import type { Connection, Submittable } from 'pg';

/** What of the driver's connection a COPY needs beside what its types tell. */
interface CopyingConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * A COPY FROM STDIN whose bytes lie ready. They are sent right behind the statement, not when the server says that it listens: while the
 * answer was on its way, both would only wait for each other. Where the statement fails first, the server passes over them.
 */
export class CopyQuery implements Submittable {
  /** @param done told once, at the end or of the failure */
  constructor(
    private readonly text: string,
    private readonly pieces: readonly Buffer[],
    private readonly done: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    const copying = connection as unknown as CopyingConnection;
    copying.query(this.text);
    for (const piece of this.pieces) copying.sendCopyFromChunk(piece);
    copying.endCopyFrom();
  }

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    this.done(error);
  }

  handleCopyInResponse(): void {
    // The bytes are on their way already.
  }

  handleCommandComplete(): void {
    // Further statements of the same message may follow.
  }
}
