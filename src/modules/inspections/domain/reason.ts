import type { Reason } from '../../../kernel/outcome';

/** A reason against a step where something holds, none where it does not. Empty words count as absent. */
export function reasonIf(holds: boolean, code: string, sentence: string, more: Partial<Reason> = {}): Reason[] {
  if (!holds) return [];
  const { article, found } = more;
  return [{ code, sentence, ...(article ? { article } : {}), ...(found ? { found } : {}) }];
}
