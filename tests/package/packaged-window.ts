import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';

/** What the tests of packages are given. */
export const surroundings = {
  /** The Electron that was packed. */
  runtime: process.env['MAILWRIGHT_RUNTIME'] ?? '',
  /** The executable of the package, with its fuses. */
  packed: process.env['MAILWRIGHT_PACKED'] ?? '',
  /** Starts the packaged program as an ordinary user, before its fuses are set. */
  program: process.env['MAILWRIGHT_PROGRAM'] ?? '',
  /** Starts the installed program as the same user. */
  installed: process.env['MAILWRIGHT_INSTALLED'] ?? '',
  /** The home folder of that user. */
  home: process.env['MAILWRIGHT_HOME'] ?? '',
  deb: process.env['MAILWRIGHT_DEB'] ?? '',
  rpm: process.env['MAILWRIGHT_RPM'] ?? '',
  /** The package of the command line. */
  commandLine: process.env['MAILWRIGHT_COMMAND_LINE'] ?? '',
} as const;

/** The packaged program with its window open. */
interface PackagedWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts the packaged program inside the real sandbox, as an ordinary user, before its fuses are set. */
export async function openPackagedWindow(...switches: readonly string[]): Promise<PackagedWindow> {
  const app = await electron.launch({
    executablePath: surroundings.program,
    args: ['--disable-gpu', ...switches],
    chromiumSandbox: true,
  });
  return { app, page: await app.firstWindow() };
}
