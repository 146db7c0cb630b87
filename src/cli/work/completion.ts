import { completionScript, type Shell } from '../completion';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** Prints the completion of a shell. */
export const printCompletion: Work<{ readonly shell: Shell }> = async ({ shell }, { terminal }) => {
  // Loaded here: the list of commands contains this one.
  const { DECLARATIONS } = await import('../declarations.js');
  const script = await completionScript(shell, DECLARATIONS, terminal.language);
  await terminal.answer({ shell, script }, () => script);
  return EXIT.done;
};
