/** Seconds of processor time since a moment: a busy computer makes no difference. */
const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Keeps the stage that took longest. */
export class Stopwatch {
  stage = '';
  seconds = 0;

  #keep(stage: string, before: NodeJS.CpuUsage): void {
    const seconds = secondsSince(before);
    if (seconds <= this.seconds) return;
    this.stage = stage;
    this.seconds = seconds;
  }

  time<T>(stage: string, work: () => T): T {
    const before = process.cpuUsage();
    const made = work();
    this.#keep(stage, before);
    return made;
  }

  async timeAsync<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const before = process.cpuUsage();
    const made = await work();
    this.#keep(stage, before);
    return made;
  }
}
