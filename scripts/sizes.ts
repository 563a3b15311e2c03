import { existsSync } from 'node:fs';
import { APP_FOLDER, SCORM12_ZIP } from './folders';
import { measureFirstScreen } from './sizes/first-screen';
import { table, verdicts } from './sizes/verdicts';
import { zipWithoutRecordings } from './sizes/zip-size';

if (!existsSync(`${APP_FOLDER}/.vite/manifest.json`)) {
  console.error(`There is no build in ${APP_FOLDER}. Run \`npm run build\` first.`);
  process.exit(1);
}

const first = await measureFirstScreen(APP_FOLDER);
const rows = verdicts({
  'first-script': first.script,
  'first-bytes': first.bytes,
  'first-requests': first.requests,
  ...(existsSync(SCORM12_ZIP) ? { zip: (await zipWithoutRecordings(SCORM12_ZIP)) / 1e6 } : {}),
});
for (const line of table(rows)) console.log(line);

const over = rows.filter(({ word }) => word === 'OVER THE BUDGET');
if (over.length > 0) {
  console.error(`${over.length} over the budget. Load later what the first screen does not need, or leave it out.`);
  process.exit(1);
}
