// Loaded before the program: as it ends, it tells the processor time of its process, in microseconds, to the fourth stream.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, String(userCPUTime + systemCPUTime));
  });
