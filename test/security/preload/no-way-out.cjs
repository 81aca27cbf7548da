// Preloaded by tests: whatever could carry something out of the process throws and leaves a mark.
const { writeSync } = require('node:fs');
const WAYS = {
  'node:net': ['connect', 'createConnection', 'createServer', 'Server'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
  'node:child_process': [
    'spawn',
    'spawnSync',
    'exec',
    'execSync',
    'execFile',
    'execFileSync',
    'fork',
  ],
  'node:worker_threads': ['Worker'],
  'node:inspector': ['open'],
};
const refuse = (name) =>
  function () {
    writeSync(2, `ATTEMPT ${name}\n`);
    throw new Error(`${name} is not to be used`);
  };
for (const [module, names] of Object.entries(WAYS)) {
  const exported = process.getBuiltinModule(module);
  for (const name of names) exported[name] = refuse(`${module} ${name}`);
}
// Pipes of standard output and error are sockets too, but connect to nothing.
process.getBuiltinModule('node:net').Socket.prototype.connect = refuse('Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
globalThis.EventSource = refuse('EventSource');
if (process.env.ATTEMPT) process.getBuiltinModule(process.env.ATTEMPT).connect(1);
