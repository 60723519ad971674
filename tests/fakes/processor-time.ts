/** The processor's time that some work takes, in milliseconds. Other programs on a busy machine add nothing to it. */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
