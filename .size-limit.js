import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { bytes } = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

export default bytes;
