import type { ElectronApplication } from '@playwright/test';

/** The program's own process, which runs code of a test with Electron or what stands in for it. */
export type MainProcess = Pick<ElectronApplication, 'evaluate' | 'process'>;
