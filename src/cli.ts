import 'reflect-metadata';
import { runProgram } from './cli/program';

void runProgram(process.argv);
