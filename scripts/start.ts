import { startWorkshop } from './workshop/server';

/** Away from 5173 and 4173, so that another project's server is not in the way. */
const PORT = 4321;

try {
  const { url } = await startWorkshop({ port: PORT });
  console.log(`
The workshop is open at ${url}

Edit the files under content/modules; the page follows. Press Ctrl+C to stop.
`);
} catch (reason) {
  console.error(`The workshop could not start. ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exit(1);
}
