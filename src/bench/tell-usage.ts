import { writeSync } from 'node:fs';

// Loaded before a command that is measured: when it ends, it tells on the fourth stream what it took.
const STREAM = 3;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(STREAM, JSON.stringify({ peakRssMb: maxRSS / 1024, cpuSeconds }));
});
