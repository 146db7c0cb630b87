import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by at most half between two full collections. Passes over a whole province leave much behind that has to be collected;
 * where the machine has memory to spare, the engine would let four times as much lie about, and gain nothing by it (docs/performance.md).
 * The flag is read anew at every collection, so that it may be set while the program runs.
 */
export function keepHeapFrugal(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
