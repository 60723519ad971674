import fc from 'fast-check';
import { randomSeed } from './random-seed';

fc.configureGlobal({ seed: randomSeed });
