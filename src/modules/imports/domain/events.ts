/** A file that was sent in waits to be checked. */
export const CHECK_UPLOAD_TOPIC = 'imports.check';
/** The good rows of a file that was checked wait to be recorded. */
export const RECORD_UPLOAD_TOPIC = 'imports.record';
/** A file has been kept for as long as it is kept. */
export const CLEAR_UPLOAD_TOPIC = 'imports.clear';

/** Which work on which file is wanted: a file that has moved on since is left alone. */
export interface UploadWorkWanted {
  readonly uploadId: number;
  readonly round: number;
}

/** Which file has been kept long enough. */
export interface UploadKeptLongEnough {
  readonly uploadId: number;
}
