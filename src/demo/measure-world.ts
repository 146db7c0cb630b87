import { stat } from 'node:fs/promises';
import { createWorld } from './world/world';
import { worldTables } from './world/tables';
import { writeTable } from './write-world';
import { mkdir } from 'node:fs/promises';

/**
 * Measures how fast worlds are written: `node dist/demo/measure-world.js FOLDER EMPLOYERS [MONTHS]`.
 * Prints one JSON object per file and one for the whole, with the most memory that the process ever held.
 */
async function measure(folder: string, employers: number, months: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const world = createWorld({ employers, months });
  const begun = performance.now();
  let total = 0;
  for (const table of worldTables(world)) {
    const tableBegun = performance.now();
    const { path, rows } = await writeTable(folder, table);
    const seconds = (performance.now() - tableBegun) / 1000;
    const { size } = await stat(path);
    total += rows;
    print({ file: table.fileName, rows, bytes: size, seconds, rowsPerSecond: rows / seconds });
  }
  const seconds = (performance.now() - begun) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  print({
    figure: 'write-world',
    employers,
    months,
    rows: total,
    seconds,
    rowsPerSecond: total / seconds,
    peakMegabytes,
  });
}

function print(figure: Record<string, string | number>): void {
  const rounded = Object.entries(figure).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ]);
  console.log(JSON.stringify(Object.fromEntries(rounded)));
}

const [folder = 'var/world', employers = '2000', months = '24'] = process.argv.slice(2);
void measure(folder, Number(employers), Number(months));
