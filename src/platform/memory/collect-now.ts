import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Collects now what the heap no longer needs; takes a tenth of a second for each hundred megabytes that stay. For the moment before native
 * memory is taken in quantity, as the typesetter does for a long document: of that the engine knows nothing, and would let its own lie.
 */
export function collectNow(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
    setFlagsFromString('--no-expose-gc');
  }
  collect();
}
