import { writeSync } from 'node:fs';

/** Loaded before a command that is measured: tells its peak memory in megabytes on the fourth stream when it ends. */
const STREAM = 3;
process.on('exit', () => writeSync(STREAM, String(process.resourceUsage().maxRSS / 1024)));
