// Preloaded by tests: writes CPU milliseconds and the largest memory in MB to the file USAGE when the process ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  process.getBuiltinModule('node:fs').writeFileSync(process.env.USAGE, JSON.stringify(usage));
});
