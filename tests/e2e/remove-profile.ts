import { rm } from 'node:fs/promises';

/** Removes a folder that holds the profile of a program which has ended. Its other processes may still write there for a moment. */
export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
