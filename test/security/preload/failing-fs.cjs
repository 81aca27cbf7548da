// Preloaded by tests: the call with the number FAIL_AT to node:fs fails with FAIL_WITH; calls are counted in COUNT_IN.
// Counting begins when the command itself is loaded: what Node does before is not ours.
const fs = require('node:fs');
const at = Number(process.env.FAIL_AT);
const code = process.env.FAIL_WITH ?? 'EIO';
const own = { appendFileSync: fs.appendFileSync };
const NAMES = [
  'openSync',
  'closeSync',
  'readSync',
  'writeSync',
  'readFileSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'fsyncSync',
  'fchmodSync',
  'chmodSync',
  'lstatSync',
  'statSync',
  'fstatSync',
  'readdirSync',
  'existsSync',
  'realpathSync',
  'ftruncateSync',
  'copyFileSync',
  'mkdirSync',
];
let calls = 0;
let isLoaded = false;
for (const name of NAMES) {
  const original = fs[name];
  fs[name] = Object.assign(function (...args) {
    if (!isLoaded) {
      const result = original.apply(this, args);
      isLoaded = String(args[0]).endsWith('cli-main.cjs') && name === 'readFileSync';
      return result;
    }
    calls += 1;
    // What goes to standard output and error is no file.
    if (calls === at && !(name === 'writeSync' && args[0] < 3)) {
      if (process.env.DIE) process.kill(process.pid, 'SIGKILL');
      if (process.env.COUNT_IN) own.appendFileSync(process.env.COUNT_IN, `failed ${name}\n`);
      throw Object.assign(new Error(`${code}: planted, ${name}`), { code, syscall: name });
    }
    return original.apply(this, args);
  }, original);
}
process.on('exit', () => {
  if (process.env.COUNT_IN) own.appendFileSync(process.env.COUNT_IN, `calls ${calls}\n`);
});
