/** Sends a request and answers with the body of what came back. */
export type Send = (method: string, path: string, headers: Record<string, string>, body?: unknown) => Promise<unknown>;

/** What a walk has seen. */
export interface Walked {
  readonly arrears: number;
  readonly owed: number;
  readonly ofRetirement: number | undefined;
  readonly open: readonly string[];
  readonly available: readonly string[];
  readonly kinds: readonly string[];
  readonly version: number;
  readonly refused: { readonly status: number; readonly detail: string };
  readonly papersAndFines: number;
  readonly closing: 'paid-in-full' | 'by-decision' | null;
}
