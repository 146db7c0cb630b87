import './platform/memory/compile-cache';
import { runProgram } from './cli/program';

void runProgram(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
