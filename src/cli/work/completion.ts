import { completionScript, type Shell } from '../completion';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** Prints the completion of a shell. */
export const printCompletion: Work<{ readonly shell: Shell }> = async ({ shell }, { terminal, declarations }) => {
  const script = await completionScript(shell, declarations, terminal.language);
  await terminal.answer({ shell, script }, () => script);
  return EXIT.done;
};
