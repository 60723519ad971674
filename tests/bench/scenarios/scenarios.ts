import { awkward } from './awkward';
import { documents } from './documents';
import { guessed } from './guessed';
import { halfRight } from './half-right';
import { listings } from './listings';
import { misleading } from './misleading';
import { portOrder } from './port-order';
import type { Scenario } from './scenario';
import { slow } from './slow';
import { unusual } from './unusual';

/** Every scenario whose answer is measured, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  ...documents,
  ...listings,
  ...guessed,
  ...portOrder,
  ...misleading,
  ...slow,
  ...awkward,
  ...halfRight,
  ...unusual,
];
