import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';

/** A reason against a step where something holds, none where it does not. Empty words count as absent. */
export function reasonIf(
  holds: boolean,
  code: string,
  said: Bilingual,
  { article, found }: { readonly article?: string; readonly found?: Bilingual | string } = {},
): Reason[] {
  return holds ? [reasonOf(code, said, found, article)] : [];
}
