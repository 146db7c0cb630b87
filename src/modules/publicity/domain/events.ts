/** Topic of the message that a list has been published whose files are still to be made. */
export const MAKE_LIST_FILES_TOPIC = 'publicity.make-list-files';

/** What that message carries: row ids of lists. */
export interface ListFilesWanted {
  readonly listIds: readonly number[];
}
