import { APP_FOLDER } from './folders';
import { serve } from './static-server';

/** The same at every run, because what a browser keeps belongs to the address, port included. */
const PORT = 4280;

try {
  const { url } = await serve(APP_FOLDER, { port: PORT });
  console.log(`The app is at ${url} until you press Ctrl+C. Then it has no network.`);
} catch {
  console.error(`Port ${PORT} is taken. Stop what uses it, and run this again.`);
  process.exit(1);
}
